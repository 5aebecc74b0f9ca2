package org.vmaflens.ui;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Method;
import org.vmaflens.job.Job;
import org.vmaflens.job.JobProgress;
import org.vmaflens.job.Pace;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.Workspace;

/** What is going on, how far it is, how to stop it, and what it runs on. */
final class StatusView extends StatusBar {

    /** In narrower windows what a job does is said instead of what it runs on, in pixels. */
    private static final double NARROW = 1200;

    private static final double LEAST_BAR = 60;

    private final Workspace workspace;
    private final Label machine = new Label(Strings.of("status.cores", cores()));
    private final Label state = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final HBox going = new HBox(8, state, bar);
    private @Nullable Job followed;
    private Pace pace = new Pace();

    StatusView(Workspace workspace, Command cancel, Running running) {
        this.workspace = workspace;
        setId("status");
        setFocusTraversable(false); // its buttons are stops enough
        setText(Strings.of("state.ready"));
        state.setId("state");
        bar.setId("progress");
        bar.setMinWidth(LEAST_BAR);
        bar.setAccessibleText(Strings.of("status.bar"));
        Button stop = new Button(Strings.of("cancel"));
        stop.setId("status-cancel");
        stop.getStyleClass().add("flat-button");
        stop.setMinWidth(USE_PREF_SIZE);
        Tip.on(stop, cancel.tip());
        stop.setOnAction(pressed -> cancel.action().run());
        going.getChildren().add(stop);
        going.setAlignment(Pos.CENTER_LEFT);
        going.setPadding(new Insets(0, 8, 0, 0));
        going.visibleProperty().bind(running.isRunning());
        going.managedProperty().bind(going.visibleProperty());
        getLeftItems().add(going);
        machine.setId("machine");
        Tip.on(machine, Strings.of("status.machine.tip"));
        machine.visibleProperty().bind(running.isRunning().not().or(widthProperty().greaterThanOrEqualTo(NARROW)));
        machine.managedProperty().bind(machine.visibleProperty());
        HBox right = new HBox(10, new JobsButton(running), machine);
        right.setAlignment(Pos.CENTER_RIGHT);
        getRightItems().add(right);
        List.of(workspace.jobProperty(), workspace.progressProperty(), workspace.revisionProperty(),
                workspace.modelProperty(), workspace.clipProperty(), workspace.methodProperty(),
                workspace.settingProperty(), workspace.referenceProperty(), workspace.displayedProperty(),
                workspace.membersProperty())
                // by their values: a mere invalidation comes once until somebody reads, and nobody else reads the progress
                .forEach(cause -> cause.addListener((property, was, is) -> show(workspace.jobProperty().get())));
    }

    /** Says by which loops is explained, too: to name them takes loading them, and the first picture comes sooner without. */
    void runsOn(String loops) {
        machine.setText(Strings.of("status.machine", cores(), loops));
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    private void show(@Nullable Job job) {
        if (job == null) {
            setText(onScreen());
            return;
        }
        if (!job.equals(followed)) {
            followed = job;
            pace = new Pace();
        }
        JobProgress progress = job.progress();
        pace.saw(progress);
        boolean over = job.state().isOver();
        String said = Strings.of("state", job.state());
        state.setText(over ? "" : job.title());
        bar.setProgress(over ? 0 : Math.max(0, progress.fraction()));
        setText(switch (job.state()) {
            case READY, FAILED -> said;
            case RUNNING -> Strings.of("status.progress", progress.done(), progress.total(), rate(pace.rate()),
                    left(pace.secondsLeft()));
            case DONE, CANCELLED -> Strings.of("status.done", said, progress.done(), progress.seconds());
        });
    }

    /** What is shown when no job has just answered: what an earlier one found, or nothing. */
    private String onScreen() {
        Clip clip = workspace.clipProperty().get();
        if (clip == null) {
            return Strings.of("state.ready");
        }
        return Strings.of(workspace.of(clip).map(there -> clip.isWhole(there) ? "state.done" : "state.part")
                .orElse(workspace.methodProperty().get() == Method.SAMPLED ? "state.unasked" : "title.none"));
    }

    /** Predictions a second, in the unit that leaves few digits. */
    static String rate(double perSecond) {
        return perSecond >= 1e6
                ? Strings.of("status.rate.millions", perSecond / 1e6)
                : perSecond >= 1e4
                        ? Strings.of("status.rate.thousands", perSecond / 1e3)
                        : Strings.of("status.rate", perSecond);
    }

    private static String left(double seconds) {
        return Double.isNaN(seconds)
                ? Strings.of("status.left.unknown")
                : seconds >= 100
                        ? Strings.of("status.left.minutes", (int) (seconds / 60), (int) (seconds % 60))
                        : Strings.of("status.left", seconds);
    }
}
