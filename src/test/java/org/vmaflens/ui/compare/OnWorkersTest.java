package org.vmaflens.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.job.JobRunner;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Drawing;
import org.vmaflens.ui.WindowExtension;
import org.vmaflens.ui.workspace.Latest;
import org.vmaflens.ui.workspace.Loader;
import org.vmaflens.ui.workspace.Workspace;

/** What takes a while for a film is not done on the FX thread. */
@ExtendWith(WindowExtension.class)
class OnWorkersTest {

    private static final List<Path> DEMO = List.of(Path.of("models/demo_vmaf6.json"),
            Path.of("fixtures/scenes_crf28.csv"));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it
    private Path folder;

    private final Workspace workspace = new Workspace();
    private final JobRunner runner = JobRunner.onThreads();
    private final Watched watched = new Watched();
    private final CompareModel model = new CompareModel(workspace, watched,
            new CompareModel.Desks(Latest.on(runner), Latest.on(runner), Latest.on(runner), Latest.on(runner)));

    /** Notes whether the FX thread has anything worked out. */
    private static final class Watched implements Parallel {
        private final Set<Boolean> onFx = ConcurrentHashMap.newKeySet();

        @Override
        public int workers() {
            return 1;
        }

        @Override
        public void forEachChunk(int count, int chunk, Chunk body) {
            onFx.add(Platform.isFxApplicationThread());
            SAME_THREAD.forEachChunk(count, chunk, body);
        }
    }

    @Start
    void start(Stage stage) {
        new Loader(workspace, runner).open(DEMO);
    }

    @Stop
    void stop() {
        runner.close();
    }

    @Test
    void aReportIsWorkedOutByAWorker(FxRobot robot) throws TimeoutException {
        until(() -> workspace.clipProperty().get() != null);
        robot.interact(() -> {
            model.addOther();
            model.activeProperty().set(true);
        });
        until(() -> model.figuresProperty().get() != null);
        watched.onFx.clear();
        List<Path> written = new ArrayList<>();
        robot.interact(() -> model.report(folder.resolve("report"), written::addAll));
        until(() -> !written.isEmpty());
        assertThat(watched.onFx).containsExactly(false);
    }

    @Test
    void paperKeepsWhatWasShownWhenItWasAskedFor(FxRobot robot) {
        CardOnPaper[] paper = new CardOnPaper[1];
        List<String> drawn = new ArrayList<>();
        robot.interact(() -> {
            Shown shown = new Shown(workspace, FXCollections.observableSet(),
                    new SimpleObjectProperty<>(ChartTheme.LIGHT));
            ChartView<String> view = new ChartView<>("map", shown, (chart, surface, box, theme) -> drawn.add(chart),
                    (chart, box, x, y) -> Optional.empty());
            view.show(Found.of("first"));
            paper[0] = new ChartCard("map", view, view).onPaper();
            view.show(Found.of("second"));
        });
        paper[0].paint(new Drawing(), new Box(0, 0, 100, 100), ChartTheme.LIGHT);
        assertThat(drawn).containsExactly("first");
    }
}
