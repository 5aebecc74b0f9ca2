package org.vmaflens.ui.timeline;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vmaflens.ui.workspace.Latest;

/** Prepares the newest clip under the newest choices on a worker, and keeps the clip while only the choices change. */
final class Preparation {

    private final Latest worker;
    private final Consumer<Prepared> show;
    private Source source = new Source(TimelineData::empty);
    /** What was prepared last; used by one worker after the other, never by two. */
    private @Nullable TimelineModel latest;

    Preparation(Latest worker, Consumer<Prepared> show) {
        this.worker = worker;
        this.show = show;
    }

    /** From now on prepares this clip; its data are asked for on the worker. */
    void follow(Supplier<TimelineData> data) {
        source = new Source(data);
    }

    /** Prepares it under these choices. */
    void prepare(Set<String> hidden, TimelineMode mode) {
        Source of = source;
        Set<String> names = Set.copyOf(hidden);
        worker.ask(() -> Prepared.of(of.model(), names, mode), show);
    }

    /** Used by one worker after the other, never by two. */
    private final class Source {
        private final Supplier<TimelineData> data;
        private @Nullable TimelineModel model;

        Source(Supplier<TimelineData> data) {
            this.data = data;
        }

        /** A run's frames come in a few at a time, and what belongs to the scores stays through all of it. */
        TimelineModel model() {
            TimelineModel known = model;
            if (known == null) {
                known = new TimelineModel(data.get(), latest);
                model = known;
                latest = known;
            }
            return known;
        }
    }
}
