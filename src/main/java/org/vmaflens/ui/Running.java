package org.vmaflens.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.vmaflens.job.Job;
import org.vmaflens.job.JobRunner;
import org.vmaflens.ui.workspace.FxThread;
import org.vmaflens.ui.workspace.Workspace;

/** Which jobs are under way, and whether the explaining one is; FX thread only. */
final class Running {

    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "isRunning");
    private final ReadOnlyObjectWrapper<Integer> count = new ReadOnlyObjectWrapper<>(this, "count", 0);
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    private final Workspace workspace;
    private final JobRunner runner;

    Running(Workspace workspace, JobRunner runner) {
        this.workspace = workspace;
        this.runner = runner;
        runner.onChange(() -> FxThread.soon(this::look));
        workspace.jobProperty().addListener((property, was, is) -> look());
        workspace.progressProperty().addListener((property, was, is) -> look());
    }

    /** Whether clips are being explained, so that there is something to cancel. */
    ReadOnlyBooleanProperty isRunning() {
        return running.getReadOnlyProperty();
    }

    /** How many jobs have not ended. */
    ReadOnlyObjectProperty<Integer> count() {
        return count.getReadOnlyProperty();
    }

    /** The jobs that have not ended. */
    ObservableList<Job> jobs() {
        return jobs;
    }

    private void look() {
        Job job = workspace.jobProperty().get();
        running.set(job != null && !job.state().isOver());
        var now = runner.underWay();
        if (!now.equals(jobs)) {
            jobs.setAll(now);
        }
        count.set(now.size());
    }
}
