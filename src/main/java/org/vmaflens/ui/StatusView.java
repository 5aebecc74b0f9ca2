package org.vmaflens.ui;

import javafx.scene.control.Label;
import org.controlsfx.control.StatusBar;
import org.vmaflens.job.Job;
import org.vmaflens.job.JobProgress;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Workspace;

/** What is going on, how far it is, and what it runs on. */
final class StatusView extends StatusBar {

    StatusView(Workspace workspace) {
        setId("status");
        setText(Strings.of("state.ready"));
        Label machine = new Label(Strings.of("status.machine", Runtime.getRuntime().availableProcessors(),
                Kernels.best().describe()));
        machine.setId("machine");
        getRightItems().add(machine);
        workspace.progressProperty().addListener((property, was, is) -> show(workspace.jobProperty().get()));
        workspace.jobProperty().addListener((property, was, is) -> show(is));
    }

    private void show(Job job) {
        if (job == null) {
            return;
        }
        String state = Strings.of("state", job.state());
        JobProgress progress = job.progress();
        setText(switch (job.state()) {
            case READY, FAILED -> state;
            case RUNNING -> Strings.of("status.progress", state, progress.done(), progress.total(),
                    progress.rate() / 1e6, progress.secondsLeft());
            case DONE, CANCELLED -> Strings.of("status.done", state, progress.done(), progress.seconds());
        });
        setProgress(job.state().isOver() ? 0 : Math.max(0, progress.fraction()));
    }
}
