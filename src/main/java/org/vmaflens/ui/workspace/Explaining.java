package org.vmaflens.ui.workspace;

import java.util.List;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.beans.InvalidationListener;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.ExactExplainer;
import org.vmaflens.explain.Explainer;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.PointsLostExplainer;
import org.vmaflens.explain.Reference;
import org.vmaflens.explain.SampledExplainer;
import org.vmaflens.job.ExplainRun;
import org.vmaflens.job.Job;
import org.vmaflens.job.JobRunner;
import org.vmaflens.model.ModelFile;
import org.vmaflens.numeric.Parallel;

/** Starts explaining jobs, follows them once a pulse, and keeps what they finish in the workspace. */
public final class Explaining {

    private final Workspace workspace;
    private final JobRunner runner;
    private final Parallel parallel;
    private @Nullable ExplainRun run;

    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            follow();
        }
    };

    /** Follows every change of model, clips, method and setting. */
    public Explaining(Workspace workspace, JobRunner runner, Parallel parallel) {
        this.workspace = workspace;
        this.runner = runner;
        this.parallel = parallel;
        workspace.modelProperty().addListener(changed -> explain());
        workspace.clips().addListener((InvalidationListener) changed -> explain());
        workspace.methodProperty().addListener(changed -> explain());
        workspace.settingProperty().addListener(changed -> explain());
    }

    /** Explains all clips; cancels the run before. */
    public void explain() {
        ModelFile model = workspace.modelProperty().get();
        if (model == null || workspace.clips().isEmpty()) {
            return;
        }
        Explainer explainer = explainer(workspace.settingProperty().get());
        List<ExplainRun.Piece> pieces = workspace.clips().stream().map(clip -> new ExplainRun.Piece(
                explainer.cost(model, clip.matrix()),
                (workers, progress) -> explainer.explain(model, clip.matrix(), workers, progress))).toList();
        ExplainRun next = new ExplainRun("explain", "Explaining", pieces, parallel);
        run = next;
        workspace.jobProperty().set(next.job());
        runner.start(next.job());
        pulse.start();
    }

    /** Stops; finished frames stay. */
    public void cancel() {
        ExplainRun current = run;
        if (current != null) {
            current.job().cancel();
        }
    }

    private Explainer explainer(Neighbourhood setting) {
        return switch (workspace.methodProperty().get()) {
            case POINTS -> new PointsLostExplainer(new Reference.Pristine(Map.of()), false);
            case EXACT -> new ExactExplainer(setting);
            case SAMPLED -> new SampledExplainer(setting);
        };
    }

    private void follow() {
        ExplainRun current = run;
        if (current == null) {
            return;
        }
        Job job = current.job();
        boolean over = job.state().isOver();
        for (int i = 0; i < current.size(); i++) {
            current.result(i).ifPresent(workspace::keep);
        }
        if (over) {
            pulse.stop();
            job.failure().ifPresent(workspace.messageProperty()::set);
            workspace.revisionProperty().set(workspace.revisionProperty().get() + 1);
        }
    }
}
