package org.vmaflens.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.vmaflens.job.JobRunner;
import org.vmaflens.job.Workers;
import org.vmaflens.plot.Ink;
import org.vmaflens.ui.chart.Hatch;
import org.vmaflens.ui.compare.Rehearsal;
import org.vmaflens.ui.dialog.FilePicker;
import org.vmaflens.ui.frames.LongLists;
import org.vmaflens.ui.timeline.TimelineData;
import org.vmaflens.ui.timeline.VisibleRange;
import org.vmaflens.ui.workspace.Explainers;
import org.vmaflens.ui.workspace.Explaining;
import org.vmaflens.ui.workspace.FirstCalls;
import org.vmaflens.ui.workspace.Loader;
import org.vmaflens.ui.workspace.Workspace;

/** One explorer: workspace, workers and scene, wired. */
final class Explorer implements AutoCloseable {

    /** The first picture has been drawn by then. */
    private static final Duration REST = Duration.millis(800);

    private final Workspace workspace = new Workspace();
    private final Workers workers = Workers.behindAWindow();
    private final JobRunner runner = JobRunner.onThreads();
    private final Loader loader = new Loader(workspace, runner);
    private final Explaining explaining;
    private final MainWindow window;
    private final Remembered remembered;
    private @Nullable Rehearsing rehearsing;
    private volatile boolean closed;

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
        this(explainers, files, Remembered.nothing());
    }

    /** And with what the last run left for this one. */
    Explorer(Explainers explainers, FilePicker files, Remembered remembered) {
        this.remembered = remembered;
        remembered.writeOn(runner::aside);
        runner.aside(() -> FirstCalls.make(
                () -> List.of(TimelineData.empty(), new VisibleRange(0, 1), new Hatch(1, new Ink(0)))));
        LongTables.watch(workspace, runner, () -> LongLists.rehearse(() -> closed));
        explaining = new Explaining(workspace, runner, workers, explainers);
        window = new MainWindow(workspace, loader, explaining, runner, workers, files, remembered);
    }

    /** The scene at this size, in pixels. */
    Scene scene(double width, double height) {
        Scene scene = new Scene(window, width, height);
        // not the window's own: for those of a parent, every node within it looks for its styles much longer
        scene.getStylesheets().addAll(DarkColours.sheet(),
                Objects.requireNonNull(MainWindow.class.getResource("explorer.css")).toExternalForm());
        window.installKeys();
        return scene;
    }

    void open(List<Path> files) {
        window.open(files);
    }

    /** The same, and does something when they are there. */
    void open(List<Path> files, Runnable then) {
        window.open(files, then);
    }

    /** Prepares the first comparison while nothing else is to be done. */
    void rehearse() {
        rehearse(REST);
    }

    /** The same, when nothing has happened for so long. */
    void rehearse(Duration rest) {
        if (rehearsing == null) {
            rehearsing = new Rehearsing(workspace, window.comparing(), runner, rest, window.status()::runsOn);
        }
    }

    /** What would be rehearsed now. */
    Optional<Rehearsal> rehearsal() {
        return window.comparing().rehearsal();
    }

    void explain() {
        explaining.explain();
    }

    void cancel() {
        explaining.cancel();
    }

    Workspace workspace() {
        return workspace;
    }

    /** What the window is called: its session, marked while that is not saved. */
    ObservableValue<String> title() {
        return window.title();
    }

    /** Closes the stage when its user asks for that and has said what becomes of changes that are not saved. */
    void closeWith(Stage stage) {
        stage.setOnCloseRequest(asked -> {
            asked.consume();
            window.leave(stage::close);
        });
    }

    /** The window has another size. */
    void resized(double width, double height, boolean filled) {
        remembered.change(now -> now.withWindow(width, height, filled));
    }

    /** Light, dark, or as the system is. */
    Theming theming() {
        return window.theming();
    }

    /** A tour of its window, at its begin. Whoever is asked for files must answer with those of this folder. */
    Tour tour(Path folder) {
        return window.tour(runner, folder);
    }

    @Override
    public void close() {
        closed = true;
        if (rehearsing != null) {
            rehearsing.close();
        }
        window.close();
        workspace.pictures().close();
        remembered.write(); // before the workers are stopped, one of which may be writing
        runner.close();
        workers.close();
    }
}
