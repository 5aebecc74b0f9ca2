package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.export.Session;
import org.vmaflens.export.SessionFile;
import org.vmaflens.log.LogReaders;
import org.vmaflens.model.ModelReader;
import org.vmaflens.ui.dialog.FilePicker;
import org.vmaflens.ui.preferences.Folders;
import org.vmaflens.ui.timeline.TimelineView;
import org.vmaflens.ui.timeline.VisibleRange;
import org.vmaflens.ui.workspace.Explainers;
import org.vmaflens.ui.workspace.FrameRange;
import org.vmaflens.ui.workspace.Workspace;

/** What a crash left behind is offered, and comes back whole. */
@ExtendWith(WindowExtension.class)
class CrashTest {

    /** Made before the window is; a folder of each test would come only after it. */
    @TempDir
    private static Path folders;

    private static final Path MODEL = Path.of("models/demo_vmaf6.json").toAbsolutePath();
    private static final Path LOG = Path.of("fixtures/scenes_crf38.csv").toAbsolutePath();
    private static final Path OTHER = Path.of("fixtures/scenes_crf28.csv").toAbsolutePath();

    private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Start
    void start(Stage stage) throws IOException {
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown));
        folder = Files.createTempDirectory(folders, "crash");
        crash("running-%d-1-0.vlens", 8);
        crash("running-%d-2-0.vlens", 9);
        explorer = new Explorer(Explainers.engine(), FilePicker.system(address -> {
        }), Remembered.in(new Folders(folder, folder)));
        explorer.open(List.of(MODEL, OTHER));
        stage.setScene(explorer.scene(1000, 650));
        stage.show();
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void theOfferOutlivesTheFilesOfTheStartAndBringsEverythingBack(FxRobot robot) throws TimeoutException {
        until(() -> workspace().clips().size() == 1);
        assertThat(robot.lookup("#crash-offer").tryQuery()).as("after the files of the command line").isPresent();
        robot.interact(() -> robot.lookup("#crash-discard").queryButton().fire());
        assertThat(folder.toFile().list((dir, name) -> name.contains("-1-0") || name.contains("-2-0"))).hasSize(1);
        Button restore = robot.lookup("#crash-restore").queryButton();
        robot.interact(restore::requestFocus);
        robot.type(KeyCode.SPACE);

        TimelineView timeline = robot.lookup("#timeline").queryAs(TimelineView.class);
        until(() -> timeline.visibleRangeProperty().get().equals(new VisibleRange(2.5, 20.5)));
        assertThat(workspace().selectedRangeProperty().get()).isEqualTo(new FrameRange(4, 7));
        assertThat(workspace().frameProperty().get()).isBetween(8, 9);
        assertThat(workspace().methodProperty().get()).isEqualTo(Method.EXACT);
        assertThat(workspace().settingsProperty().get().all()).hasSize(2);
        assertThat(timeline.hiddenFeatures()).containsExactly("adm2");
        assertThat(robot.lookup("#crash-offer").tryQuery()).isEmpty();
        until(timeline::isFocused); // not whatever comes next to the button, which may close something
        assertThat(uncaught).isEmpty();
    }

    private void crash(String name, int frame) throws IOException {
        String model = ModelReader.read(MODEL).sha256();
        String log = LogReaders.read(LOG).sha256();
        List<Session.Named> settings = List.of(Session.Named.of('A', "", Neighbourhood.DEFAULTS),
                Session.Named.of('B', "narrow", Neighbourhood.DEFAULTS.withStd(0.3)));
        SessionFile.write(folder.resolve(name.formatted(ProcessHandle.current().pid())),
                new Session(Session.SCHEMA, "0.1.0", List.of(SessionFile.input(folder, MODEL, model)),
                        List.of(SessionFile.input(folder, LOG, log)), List.of(), model, Map.of(), settings, 1,
                        Method.EXACT, "WEIGHT_IN_POINTS", new Session.Counted("pristine", "", "", Map.of(), false),
                        new Session.View(log, frame, List.of(4, 7), List.of(2.5, 20.5), "0", List.of("adm2"), ""),
                        true, null, null));
    }

    private Workspace workspace() {
        return explorer.workspace();
    }
}
