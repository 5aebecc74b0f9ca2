package org.vmaflens.ui.inspector;

import org.jspecify.annotations.Nullable;
import org.vmaflens.ui.workspace.Latest;

/** Sees frames: few at once, many on a worker, so that a film's range never stops the window. FX thread only. */
final class Averages {

    /** So many frames take well under a millisecond. */
    private static final int AT_ONCE = 2_000;

    private final Latest worker;
    private final Runnable arrived;
    private @Nullable Seen latest;

    /** @param arrived who asks again, once an answer has come */
    Averages(Latest worker, Runnable arrived) {
        this.worker = worker;
        this.arrived = arrived;
    }

    /**
     * What is known now. While the answer is being made that is what was last seen of the same clip and explanations,
     * which tells of which frames it is; null where there is none.
     */
    @Nullable
    Seen of(Seen.Question question) {
        Seen known = latest;
        if (known != null && known.question().equals(question)) {
            return known;
        }
        if (question.frames().size() <= AT_ONCE) {
            latest = question.answer();
            return latest;
        }
        worker.ask(question::answer, this::take);
        return known != null && known.question().sameSource(question) ? known : null;
    }

    private void take(Seen answer) {
        latest = answer;
        arrived.run();
    }
}
