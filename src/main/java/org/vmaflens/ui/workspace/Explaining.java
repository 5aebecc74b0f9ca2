package org.vmaflens.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.beans.InvalidationListener;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Draws;
import org.vmaflens.explain.Explainer;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Method;
import org.vmaflens.job.ExplainRun;
import org.vmaflens.job.Job;
import org.vmaflens.job.JobRunner;
import org.vmaflens.job.JobState;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.ui.text.Strings;

/** Starts explaining jobs, follows them, and keeps what they finish in the workspace. */
public final class Explaining {

    /** The progress of a job that runs is told this often. */
    private static final long TELL_NANOS = 100_000_000;

    /**
     * Finished frames are drawn every so many times that progress is told, in the same picture: a chart of a film takes
     * as long to draw as many of its frames to explain, and the toolkit lets no picture begin before the former is drawn.
     */
    private static final int DRAWN = 3;

    private final Workspace workspace;
    private final JobRunner runner;
    private final Parallel parallel;
    private final Explainers explainers;
    private @Nullable ExplainRun run;
    private List<Question> questions = List.of();
    private @Nullable Draws draws;
    private long finished;
    private long told;
    private int times;
    private String sentence = "";

    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            watch(now);
        }
    };

    /** Follows every change of model, clips, method, setting and reference. */
    public Explaining(Workspace workspace, JobRunner runner, Parallel parallel, Explainers explainers) {
        this.workspace = workspace;
        this.runner = runner;
        this.parallel = parallel;
        this.explainers = explainers;
        InvalidationListener inputs = changed -> follow();
        workspace.modelProperty().addListener(inputs);
        workspace.clips().addListener(inputs);
        workspace.methodProperty().addListener(inputs);
        workspace.settingProperty().addListener(inputs);
        workspace.referenceProperty().addListener(inputs);
        workspace.displayedProperty().addListener(inputs);
        workspace.membersProperty().addListener(inputs);
    }

    /** Explains all clips; cancels the run before. */
    public void explain() {
        ModelFile model = workspace.modelProperty().get();
        untell();
        if (model == null || workspace.clips().isEmpty()) {
            dismiss();
            return;
        }
        try {
            start(model, inViewFirst());
        } catch (LensException refused) {
            dismiss();
            tell(refused.sentence());
        }
    }

    /** What the user looks at is there first, and of a run that is cancelled it is what there is most of. */
    private List<Clip> inViewFirst() {
        List<Clip> order = new ArrayList<>(workspace.clips());
        Clip seen = workspace.clipProperty().get();
        if (seen != null && order.remove(seen)) {
            order.addFirst(seen);
        }
        return List.copyOf(order);
    }

    private void tell(String words) {
        sentence = words;
        workspace.messageProperty().set(words);
    }

    /** Another question is asked: why the one before had no answer does not matter any more. */
    private void untell() {
        if (!sentence.isEmpty() && sentence.equals(workspace.messageProperty().get())) {
            workspace.messageProperty().set("");
        }
        sentence = "";
    }

    /** Stops; finished frames stay. */
    public void cancel() {
        ExplainRun current = run;
        if (current != null) {
            current.job().cancel();
        }
    }

    /**
     * Closed forms follow every change; sampling waits to be asked, unless it runs and would answer the old question, or
     * the old one was refused: a number that is typed over a run may have no answer before its last digit.
     */
    private void follow() {
        untell();
        Job current = workspace.jobProperty().get();
        boolean wanted = current != null && (!current.state().isOver() || current.state() == JobState.FAILED);
        if (!workspace.clips().isEmpty() && workspace.clips().stream().allMatch(this::answered)) {
            dismiss();
            workspace.revisionProperty().set(workspace.revisionProperty().get() + 1);
        } else if (workspace.methodProperty().get() != Method.SAMPLED || wanted) {
            explain();
        } else {
            dismiss();
        }
    }

    /** What is on screen now is not the latest job's answer, so that the job is not to be spoken of. */
    private void dismiss() {
        cancel();
        workspace.jobProperty().set(null);
    }

    private boolean answered(Clip clip) {
        Explanations there = workspace.of(clip).orElse(null);
        ModelFile model = workspace.modelProperty().get();
        boolean collection = model != null && model.isCollection() && workspace.membersProperty().get();
        if (there != null && collection && there.spread() == null) {
            return false; // the members were cancelled
        }
        return there != null && clip.isWhole(there);
    }

    private void start(ModelFile model, List<Clip> clips) {
        Explainer explainer = explainers.of(workspace.methodProperty().get(), workspace.settingProperty().get(),
                workspace.referenceProperty().get().resolve(workspace.clips()), workspace.displayedProperty().get());
        boolean members = model.isCollection() && workspace.membersProperty().get();
        List<ExplainRun.Piece> pieces = members
                ? Pieces.withMembers(explainer, model, clips)
                : Pieces.of(explainer, model, clips);
        ExplainRun next = new ExplainRun("explain", Strings.of("job.explain"), pieces, parallel);
        run = next;
        questions = IntStream.range(0, pieces.size())
                .mapToObj(i -> workspace.question(clips.get(i % clips.size()), model)).toList();
        draws = workspace.methodProperty().get() == Method.SAMPLED ? workspace.settingProperty().get().draws() : null;
        finished = -1;
        times = 0;
        workspace.progressProperty().set(null);
        workspace.jobProperty().set(next.job());
        runner.start(next.job());
        pulse.start();
    }

    private void watch(long now) {
        ExplainRun current = run;
        if (current == null) {
            return;
        }
        Job job = current.job();
        boolean over = job.state().isOver();
        if (!over && now - told < TELL_NANOS) {
            return;
        }
        told = now;
        if (over || times++ % DRAWN == 0) {
            keepFinished(current, over);
        }
        workspace.progressProperty().set(job.progress());
        if (over) {
            pulse.stop();
            measure(job);
            if (job.equals(workspace.jobProperty().get())) {
                job.failure().ifPresent(this::tell); // unless another question has been asked meanwhile
            }
        }
    }

    /** Early and short runs are slow, so that the quickest tells best what another will take. */
    private void measure(Job job) {
        double rate = job.progress().rate();
        if (draws != null && job.state() == JobState.DONE && rate > 0) {
            workspace.sampledRates().merge(draws, rate, Math::max);
        }
    }

    private void keepFinished(ExplainRun current, boolean over) {
        long before = finished;
        finished = 0;
        for (int i = 0; i < current.size(); i++) {
            Explanations result = current.result(i).orElse(null);
            if (result != null) {
                workspace.keep(questions.get(i), result);
                finished += result.finishedCount();
            }
        }
        if (over || finished != before) {
            workspace.revisionProperty().set(workspace.revisionProperty().get() + 1);
        }
    }
}
