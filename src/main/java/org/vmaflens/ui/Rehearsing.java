package org.vmaflens.ui;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.vmaflens.job.Job;
import org.vmaflens.job.JobRunner;
import org.vmaflens.job.JobState;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.ui.compare.CompareModel;
import org.vmaflens.ui.compare.Rehearsal;
import org.vmaflens.ui.workspace.FxThread;
import org.vmaflens.ui.workspace.Workspace;

/**
 * Has a comparison rehearsed, once, when the first explanation has been on screen for a moment and nothing else runs.
 * Gives way at once to whatever the user starts. FX thread only.
 */
final class Rehearsing implements AutoCloseable {

    private final CompareModel comparing;
    private final JobRunner runner;
    private final Consumer<String> loops;
    private final PauseTransition rest;
    private volatile boolean ended;
    private boolean begun;

    /**
     * @param rest how long nothing must have happened
     * @param loops is told by which loops this machine explains
     */
    Rehearsing(Workspace workspace, CompareModel comparing, JobRunner runner, Duration rest, Consumer<String> loops) {
        this.comparing = comparing;
        this.runner = runner;
        this.loops = loops;
        this.rest = new PauseTransition(rest);
        this.rest.setOnFinished(over -> begin());
        workspace.jobProperty().addListener((property, was, is) -> look(is));
        workspace.progressProperty().addListener((property, was, is) -> look(workspace.jobProperty().get()));
        comparing.activeProperty().addListener((property, was, is) -> endIf(is));
        look(workspace.jobProperty().get());
    }

    private void look(@Nullable Job job) {
        if (begun) {
            endIf(job != null && !job.state().isOver());
        } else if (job != null && job.state() == JobState.DONE) {
            rest.playFromStart();
        } else if (job != null) { // with none, what is on screen was explained before
            rest.stop();
        }
    }

    private void begin() {
        Rehearsal rehearsal = comparing.rehearsal().orElse(null);
        if (rehearsal == null || !runner.underWay().isEmpty()) {
            rest.playFromStart();
            return;
        }
        begun = true;
        runner.aside(() -> {
            String name = Kernels.best().describe();
            FxThread.soon(() -> loops.accept(name));
            rehearsal.run(() -> ended);
        });
    }

    private void endIf(boolean wanted) {
        if (wanted) {
            ended = true;
        }
    }

    @Override
    public void close() {
        rest.stop();
        ended = true;
    }
}
