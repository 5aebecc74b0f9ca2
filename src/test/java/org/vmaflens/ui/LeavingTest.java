package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import atlantafx.base.controls.Notification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
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
import org.vmaflens.ui.dialog.FilePicker;
import org.vmaflens.ui.preferences.Folders;
import org.vmaflens.ui.workspace.Explainers;
import org.vmaflens.ui.workspace.Workspace;

/** Nothing of a session that has a name is lost unasked. */
@ExtendWith(WindowExtension.class)
class LeavingTest {

    /** Made before the window is; a folder of each test would come only after it. */
    @TempDir
    private static Path folders;

    private static final Path MODEL = Path.of("models/demo_vmaf6.json").toAbsolutePath();
    private static final Path LOG = Path.of("fixtures/scenes_crf38.csv").toAbsolutePath();

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;
    @SuppressWarnings("NullAway.Init")
    private Path folder;
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    /** Saves into the test's own folder. */
    private final class Answers implements FilePicker {
        @Override
        public List<Path> open(@Nullable Window owner) {
            return List.of();
        }

        @Override
        public Optional<Path> save(@Nullable Window owner, String suggested, String kind, String ending) {
            return Optional.of(folder.resolve("work.vlens"));
        }

        @Override
        public void reveal(Path shown) {
            throw new AssertionError("nothing is to be shown");
        }
    }

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        folder = Files.createTempDirectory(folders, "leaving");
        explorer = new Explorer(Explainers.engine(), new Answers(), Remembered.in(new Folders(folder, folder)));
        stage.setScene(explorer.scene(1000, 650));
        explorer.closeWith(stage);
        stage.show();
    }

    @Stop
    void stop() {
        explorer.close();
        stage.setOnCloseRequest(null);
    }

    @Test
    void aWindowWithChangesAsksBeforeItCloses(FxRobot robot) throws TimeoutException {
        saved(robot);
        robot.interact(() -> workspace().frameProperty().set(9));
        robot.interact(() -> workspace().settingProperty().set(Neighbourhood.DEFAULTS.withSamples(99)));
        until(() -> title().equals("• work.vlens – VMAF Lens"));
        close(robot);
        assertThat(stage.isShowing()).isTrue();
        assertThat(robot.lookup("#leave-offer").queryAs(Notification.class).getMessage())
                .isEqualTo("work.vlens has changes that are not saved.");
        robot.clickOn("#leave-stay");
        assertThat(robot.lookup("#leave-offer").tryQuery()).isEmpty();
        close(robot);
        until(() -> robot.lookup("#leave-save-close").query().isFocused());
        robot.push(KeyCode.SPACE);
        until(() -> !stage.isShowing());
        assertThat(SessionFile.read(folder.resolve("work.vlens")).settings().getFirst().samples()).isEqualTo(99);
    }

    @Test
    void lookingAroundIsNoChangeAndAWindowWithoutChangesClosesAtOnce(FxRobot robot) throws TimeoutException {
        saved(robot);
        robot.interact(() -> workspace().frameProperty().set(9));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        close(robot);
        until(() -> !stage.isShowing());
        assertThat(title()).isEqualTo("work.vlens – VMAF Lens");
    }

    @Test
    void anotherSessionIsOpenedOnlyAfterTheAnswer(FxRobot robot) throws TimeoutException, IOException {
        saved(robot);
        Path other = Files.copy(folder.resolve("work.vlens"), folder.resolve("other.vlens"));
        robot.interact(() -> workspace().settingProperty().set(Neighbourhood.DEFAULTS.withSamples(77)));
        robot.interact(() -> explorer.open(List.of(other)));
        until(() -> robot.lookup("#leave-offer").tryQuery().isPresent());
        assertThat(workspace().settingProperty().get().samples()).isEqualTo(77);
        robot.clickOn("#leave-discard-open");
        until(() -> title().equals("other.vlens – VMAF Lens"));
        assertThat(workspace().settingProperty().get()).isEqualTo(Neighbourhood.DEFAULTS);
        assertThat(SessionFile.read(folder.resolve("work.vlens")).settings().getFirst().samples()).isEqualTo(5000);
    }

    @Test
    void aRestoredSessionKnowsItsNameAndThatItHasChanges(FxRobot robot) throws TimeoutException {
        saved(robot);
        Path own = folder.resolve("work.vlens");
        Session session = SessionFile.read(own);
        Session crashed = new Session(session.schema(), session.version(), session.models(), session.logs(),
                session.videos(), session.model(), Map.of(), session.settings(), 0, Method.EXACT, session.value(),
                session.reference(), session.view(), true, session.tabs(), new Session.Origin("work.vlens", true));
        SessionFile.write(folder.resolve("running-1-1-x.vlens"), crashed);
        robot.clickOn("#file");
        until(() -> robot.lookup("#session-restore").tryQuery().isPresent());
        robot.clickOn("#session-restore");
        until(() -> workspace().methodProperty().get() == Method.EXACT
                && title().equals("• work.vlens – VMAF Lens"));
        assertThat(folder.resolve("running-1-1-x.vlens")).as("it is this window's own now").doesNotExist();
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> title().equals("work.vlens – VMAF Lens"));
        assertThat(SessionFile.read(own).method()).isEqualTo(Method.EXACT);
        assertThat(SessionFile.read(own).origin()).isNull();
    }

    @Test
    void anAutosavedCopyFollowsUntilEverythingIsClosedAndOutlivesAnEndThatAskedNobody(FxRobot robot)
            throws TimeoutException, IOException {
        saved(robot);
        until(() -> copies().size() == 1);
        robot.interact(() -> robot.lookup("#close-demo_vmaf6").queryButton().fire());
        until(() -> workspace().models().isEmpty());
        assertThat(copies()).as("a log is still open").hasSize(1);
        robot.interact(() -> explorer.open(List.of(MODEL)));
        until(() -> workspace().clips().size() == 1);
        robot.interact(() -> {
            robot.lookup("#clips").queryListView().getSelectionModel().select(0);
            robot.lookup("#clips").query().requestFocus();
        });
        robot.push(KeyCode.DELETE);
        until(() -> workspace().clips().isEmpty());
        robot.interact(() -> robot.lookup("#close-demo_vmaf6").queryButton().fire());
        until(() -> copies().isEmpty());
        robot.interact(() -> explorer.open(List.of(LOG)));
        until(() -> copies().size() == 1); // a log that waits for its model is work, too

        robot.interact(() -> explorer.open(List.of(MODEL)));
        until(() -> workspace().clips().size() == 1 && copies().size() == 1);
        robot.interact(() -> workspace().settingProperty().set(Neighbourhood.DEFAULTS.withSamples(55)));
        robot.interact(() -> explorer.close());
        Session left = SessionFile.read(copies().getFirst());
        assertThat(left.settings().getFirst().samples()).isEqualTo(55);
        assertThat(Objects.requireNonNull(left.origin()).changed()).isTrue();
    }

    private List<Path> copies() throws IOException {
        try (var files = Files.newDirectoryStream(folder, "running-*.vlens")) {
            List<Path> copies = new ArrayList<>();
            files.forEach(copies::add);
            return copies;
        }
    }

    private void close(FxRobot robot) {
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private void saved(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(List.of(MODEL, LOG)));
        until(() -> workspace().shown().filter(e -> e.finishedCount() == 48).isPresent());
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> title().equals("work.vlens – VMAF Lens"));
    }

    private String title() {
        return explorer.title().getValue();
    }

    private Workspace workspace() {
        return explorer.workspace();
    }
}
