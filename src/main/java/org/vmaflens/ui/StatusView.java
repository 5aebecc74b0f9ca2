package org.vmaflens.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;
import org.vmaflens.job.Job;
import org.vmaflens.job.JobProgress;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Workspace;

/** What is going on, how far it is, how to stop it, and what it runs on. */
final class StatusView extends StatusBar {

    private final Label machine = new Label(Strings.of("status.cores", cores()));
    private final Label state = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final HBox going = new HBox(8, state, bar);

    StatusView(Workspace workspace, Command cancel, Running running) {
        setId("status");
        setFocusTraversable(false); // its buttons are stops enough
        setText(Strings.of("state.ready"));
        state.setId("state");
        bar.setId("progress");
        bar.setAccessibleText(Strings.of("status.bar"));
        Button stop = new Button(Strings.of("cancel"));
        stop.setId("status-cancel");
        stop.getStyleClass().add("flat-button");
        stop.setTooltip(new Tooltip(cancel.tip()));
        stop.setOnAction(pressed -> cancel.action().run());
        going.getChildren().add(stop);
        going.setStyle("-fx-alignment: center-left; -fx-padding: 0 8 0 0;");
        going.visibleProperty().bind(running.isRunning());
        going.managedProperty().bind(going.visibleProperty());
        getLeftItems().add(going);
        machine.setId("machine");
        machine.setTooltip(new Tooltip(Strings.of("status.machine.tip")));
        HBox right = new HBox(10, new JobsButton(running), machine);
        right.setStyle("-fx-alignment: center-right;");
        getRightItems().add(right);
        workspace.progressProperty().addListener((property, was, is) -> show(workspace.jobProperty().get()));
        workspace.jobProperty().addListener((property, was, is) -> show(is));
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
            return;
        }
        JobProgress progress = job.progress();
        boolean over = job.state().isOver();
        String said = Strings.of("state", job.state());
        state.setText(over ? "" : job.title());
        bar.setProgress(over ? 0 : Math.max(0, progress.fraction()));
        setText(switch (job.state()) {
            case READY, FAILED -> said;
            case RUNNING -> Strings.of("status.progress", progress.done(), progress.total(), rate(progress.rate()),
                    left(progress.secondsLeft()));
            case DONE, CANCELLED -> Strings.of("status.done", said, progress.done(), progress.seconds());
        });
    }

    /** Predictions a second, in the unit that leaves few digits. */
    private static String rate(double perSecond) {
        return perSecond >= 1e6
                ? Strings.of("status.rate.millions", perSecond / 1e6)
                : Strings.of("status.rate.thousands", perSecond / 1e3);
    }

    private static String left(double seconds) {
        return Double.isNaN(seconds)
                ? Strings.of("status.left.unknown")
                : seconds >= 100
                        ? Strings.of("status.left.minutes", (int) (seconds / 60), (int) (seconds % 60))
                        : Strings.of("status.left", seconds);
    }
}
