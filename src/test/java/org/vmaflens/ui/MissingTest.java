package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Method;
import org.vmaflens.export.Session;
import org.vmaflens.export.SessionFile;
import org.vmaflens.testing.VideoBytes;
import org.vmaflens.ui.dialog.FilePicker;
import org.vmaflens.ui.workspace.Explainers;
import org.vmaflens.ui.workspace.Workspace;

/** Files that are not where a session has them, and files that go while they are open. */
@ExtendWith(WindowExtension.class)
class MissingTest {

    private static final Path MODEL = Path.of("models/demo_vmaf6.json").toAbsolutePath();
    private static final Path LOGS = Path.of("fixtures").toAbsolutePath();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    private List<Path> chosen = List.of();

    /** Answers with what the test has laid ready, and saves into its own folder. */
    private final class Answers implements FilePicker {
        @Override
        public List<Path> open(@Nullable Window owner) {
            return chosen;
        }

        @Override
        public Optional<Path> save(@Nullable Window owner, String suggested, String kind, String ending) {
            return Optional.of(folder.resolve(suggested));
        }

        @Override
        public void reveal(Path shown) {
            throw new AssertionError("nothing is to be shown");
        }
    }

    @Start
    void start(Stage stage) {
        explorer = new Explorer(Explainers.engine(), new Answers());
        stage.setScene(explorer.scene(1000, 650));
        stage.show();
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void missingFilesAreNamedKeptAndFoundTogether(FxRobot robot) throws TimeoutException, IOException {
        Path saved = session(robot);
        Path moved = Files.createDirectory(folder.resolve("moved"));
        for (String name : List.of("one.csv", "two.csv", "raw.yuv")) {
            Files.move(folder.resolve(name), moved.resolve(name));
        }
        Files.writeString(moved.resolve("one.csv"), "\n", StandardOpenOption.APPEND);
        robot.interact(() -> explorer.open(List.of(saved)));
        until(() -> text(robot, "#missing-words").startsWith("This session needs files that are not there any more: "
                + "one.csv, two.csv, raw.yuv. Find them"));
        until(() -> workspace().clips().size() == 1 && explorer.title().getValue().startsWith("session.vlens"));
        assertThat(workspace().clips().getFirst().name()).isEqualTo("stays");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> SessionFile.read(saved).logs().size() == 3 && SessionFile.read(saved).videos().size() == 1);

        chosen = List.of(moved.resolve("two.csv"));
        robot.clickOn("#missing-find");
        until(() -> workspace().clips().size() == 3 && workspace().pictures().videos().size() == 1);
        assertThat(robot.lookup("#missing").query().isVisible()).isFalse();
        until(() -> workspace().messageProperty().get().equals(
                "one.csv has changed since the session session.vlens was saved, so figures may differ from then."));
        assertThat(workspace().pictures().videos().getFirst().form().describe()).isEqualTo("16 × 8 · 4:4:4 · 8 bit");
        until(() -> explorer.title().getValue().equals("• session.vlens – VMAF Lens"));
    }

    @Test
    void aMissingFileIsFoundUnderAnotherNameOrLeftOut(FxRobot robot) throws TimeoutException, IOException {
        Path saved = session(robot);
        Files.move(folder.resolve("one.csv"), folder.resolve("renamed.csv"));
        Files.delete(folder.resolve("raw.yuv"));
        robot.interact(() -> explorer.open(List.of(saved)));
        until(() -> text(robot, "#missing-words").contains("one.csv, raw.yuv"));
        until(() -> explorer.title().getValue().startsWith("session.vlens"));
        robot.clickOn("#missing-leave");
        assertThat(robot.lookup("#missing").query().isVisible()).isFalse();

        robot.interact(() -> explorer.open(List.of(saved)));
        until(() -> robot.lookup("#leave-discard-open").tryQuery().isPresent());
        robot.clickOn("#leave-discard-open");
        Files.write(folder.resolve("raw.yuv"), new byte[16 * 8 * 3]);
        until(() -> robot.lookup("#missing").query().isVisible());
        until(() -> explorer.title().getValue().equals("session.vlens – VMAF Lens"));
        robot.interact(() -> explorer.open(List.of(saved)));
        until(() -> text(robot, "#missing-words").startsWith("one.csv, which this session needs, is not in " + folder));
        until(() -> workspace().clips().size() == 2);
        chosen = List.of(folder.resolve("renamed.csv"));
        robot.clickOn("#missing-find");
        until(() -> workspace().clips().size() == 3);
        assertThat(robot.lookup("#missing").query().isVisible()).isFalse();
    }

    @Test
    void filesThatGoOrChangeWhileTheyAreOpenBreakNothing(FxRobot robot) throws TimeoutException, IOException {
        Path saved = session(robot);
        String sha256 = workspace().clips().getFirst().log().sha256();
        Files.delete(folder.resolve("one.csv"));
        Files.writeString(folder.resolve("two.csv"), "no log any more");
        try (FileChannel video = FileChannel.open(folder.resolve("raw.yuv"), StandardOpenOption.WRITE)) {
            video.truncate(3);
        }
        robot.interact(() -> workspace().clipProperty().set(workspace().clips().getFirst()));
        robot.interact(() -> workspace().methodProperty().set(Method.EXACT));
        until(() -> workspace().clips().stream().allMatch(clip -> workspace().of(clip)
                .filter(e -> e.method() == Method.EXACT && e.finishedCount() == 48).isPresent()));
        robot.interact(() -> workspace().frameProperty().set(1));
        until(() -> text(robot, "#picture-note").contains("raw.yuv"));
        robot.clickOn("#export").clickOn("#export-csv");
        Path csv = folder.resolve("one-exact.csv");
        until(() -> Files.exists(csv) && Files.readAllLines(csv).size() == 1 + 3 * 48 * 6);
        robot.clickOn("#export").clickOn("#export-json");
        until(() -> Files.exists(folder.resolve("one-exact.json"))
                && Files.readString(folder.resolve("one-exact.json")).contains(sha256));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        until(() -> !text(robot, "#compare-reasons").isEmpty());
        until(() -> robot.lookup("#compare-export").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#compare-export").queryButton().fire());
        until(() -> Files.exists(folder.resolve("report.html")));
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> SessionFile.read(saved).method() == Method.EXACT);
        assertThat(SessionFile.read(saved).logs()).extracting(Session.Input::sha256).contains(sha256);
        assertThat(workspace().messageProperty().get()).isEmpty();

        robot.interact(() -> explorer.open(List.of(saved)));
        until(() -> text(robot, "#missing-words").contains("one.csv"));
        until(() -> workspace().messageProperty().get().contains("two.csv has changed since"));
        assertThat(workspace().messageProperty().get()).contains("raw.yuv has 3 bytes, less than one frame");
        assertThat(workspace().clips()).hasSize(1);
    }

    /** A saved session of three clips, one of them with a raw video of a form that no name tells. */
    private Path session(FxRobot robot) throws TimeoutException, IOException {
        Path one = Files.copy(LOGS.resolve("scenes_crf38.csv"), folder.resolve("one.csv"));
        Path two = Files.copy(LOGS.resolve("scenes_crf28.csv"), folder.resolve("two.csv"));
        Path stays = Files.copy(LOGS.resolve("scenes_ref.csv"), folder.resolve("stays.csv"));
        Path raw = VideoBytes.raw(16, 8, "444", 8).frame(81, 90, 240).to(folder.resolve("raw.yuv"));
        robot.interact(() -> explorer.open(List.of(MODEL, one, two, stays)));
        until(() -> workspace().clips().size() == 3);
        robot.interact(() -> {
            workspace().pictures().choose(workspace().clips().getFirst(), raw);
            explorer.open(List.of(raw));
        });
        until(() -> robot.lookup("#raw-form").tryQuery().isPresent());
        robot.interact(() -> {
            robot.lookup("#raw-width").queryTextInputControl().setText("16");
            robot.lookup("#raw-height").queryTextInputControl().setText("8");
            robot.lookup("#raw-sampling").queryComboBox().getSelectionModel().select(2);
            robot.lookup("#raw-show").queryButton().fire();
        });
        until(() -> workspace().pictures().videos().size() == 1);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        Path saved = folder.resolve("session.vlens");
        until(() -> Files.exists(saved) && explorer.title().getValue().startsWith("session.vlens"));
        return saved;
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryLabeled().getText();
    }

    private Workspace workspace() {
        return explorer.workspace();
    }
}
