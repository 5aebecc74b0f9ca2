package org.vmaflens.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import org.vmaflens.job.JobRunner;
import org.vmaflens.job.Workers;
import org.vmaflens.ui.dialog.FilePicker;
import org.vmaflens.ui.workspace.Explainers;
import org.vmaflens.ui.workspace.Explaining;
import org.vmaflens.ui.workspace.Loader;
import org.vmaflens.ui.workspace.Workspace;

/** One explorer: workspace, workers and scene, wired. */
final class Explorer implements AutoCloseable {

    private final Workspace workspace = new Workspace();
    private final Workers workers = Workers.forThisMachine();
    private final JobRunner runner = JobRunner.onThreads();
    private final Loader loader = new Loader(workspace, runner);
    private final MainWindow window;

    Explorer() {
        this(Explainers.engine());
    }

    /** With explainers of one's own. */
    Explorer(Explainers explainers) {
        this(explainers, FilePicker.system(address -> {
        }));
    }

    /** And with somebody else to ask for files. */
    Explorer(Explainers explainers, FilePicker files) {
        window = new MainWindow(workspace, loader, new Explaining(workspace, runner, workers, explainers),
                runner, files);
    }

    /** The scene at this size, in pixels. */
    Scene scene(double width, double height) {
        Scene scene = new Scene(window, width, height);
        window.installKeys();
        return scene;
    }

    void open(List<Path> files) {
        loader.open(files);
    }

    Workspace workspace() {
        return workspace;
    }

    /** Light, dark, or as the system is. */
    Theming theming() {
        return window.theming();
    }

    @Override
    public void close() {
        window.close();
        workspace.pictures().close();
        runner.close();
        workers.close();
    }
}
