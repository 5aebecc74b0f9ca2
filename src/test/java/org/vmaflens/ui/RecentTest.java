package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.ui.dialog.FilePicker;
import org.vmaflens.ui.preferences.Folders;
import org.vmaflens.ui.workspace.Explainers;
import org.vmaflens.ui.workspace.Workspace;

/** The empty window offers what was opened lately. */
@ExtendWith(WindowExtension.class)
class RecentTest {

    /** Made before the window is; a folder of each test would come only after it. */
    @TempDir
    private static Path folders;

    private static final Path MODEL = Path.of("models/demo_vmaf6.json").toAbsolutePath();
    private static final Path LOG = Path.of("fixtures/scenes_crf38.csv").toAbsolutePath();

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) throws IOException {
        Path folder = Files.createTempDirectory(folders, "recent");
        Remembered remembered = Remembered.in(new Folders(folder, folder));
        remembered.opened(List.of(folder.resolve("gone.csv"), LOG, MODEL));
        explorer = new Explorer(Explainers.engine(), FilePicker.system(address -> {
        }), remembered);
        stage.setScene(explorer.scene(1000, 650));
        stage.show();
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void recentFilesAreOpenedByMouseAndByKeys(FxRobot robot) throws TimeoutException {
        until(() -> robot.lookup(".recent-file").queryAll().size() == 3);
        assertThat(robot.lookup(".recent-file").<Node>queryAll().stream().map(Spoken::name)).satisfiesExactly(
                said -> assertThat(said).isEqualTo("Open demo_vmaf6.json, model, in " + MODEL.getParent()),
                said -> assertThat(said).startsWith("Open scenes_crf38.csv, log, in "),
                said -> assertThat(said).startsWith("Open gone.csv, not there any more, in "));
        assertThat(robot.lookup(".recent-file").queryAll().stream().filter(Node::isDisabled)).hasSize(1);

        robot.clickOn("demo_vmaf6.json");
        until(() -> workspace().modelProperty().get() != null);
        assertThat(robot.lookup("#empty-words").queryLabeled().getText())
                .isEqualTo("Now drop logs that demo_vmaf6 scored");
        robot.interact(() -> robot.lookup("#empty-demo").query().requestFocus());
        robot.push(KeyCode.TAB).push(KeyCode.TAB);
        assertThat(focused(robot)).startsWith("Open scenes_crf38.csv");
        robot.push(KeyCode.SPACE);
        until(() -> workspace().clips().size() == 1);
        assertThat(robot.lookup("#empty-state").query().isVisible()).isFalse();
        until(() -> robot.lookup("#timeline").query().isFocused());
    }

    @Test
    void theMenuSaysWhereRecentFilesLieAndWhichAreGone(FxRobot robot) throws TimeoutException {
        robot.clickOn("#file");
        MenuButton menu = robot.lookup("#file").queryAs(MenuButton.class);
        until(() -> menu.getItems().size() == 6);
        assertThat(menu.getItems().stream().skip(3).map(MenuItem::getText)).satisfiesExactly(
                said -> assertThat(said).startsWith("demo_vmaf6.json — ").endsWith("models"),
                said -> assertThat(said).startsWith("scenes_crf38.csv — ").endsWith("fixtures"),
                said -> assertThat(said).startsWith("gone.csv — ").endsWith("(not there any more)"));
        assertThat(menu.getItems().stream().filter(MenuItem::isDisable)).hasSize(1);
        robot.interact(() -> menu.getItems().get(3).fire());
        until(() -> workspace().modelProperty().get() != null);
    }

    private static String focused(FxRobot robot) {
        return Spoken.name(robot.lookup("#empty-state").query().getScene().getFocusOwner());
    }

    private Workspace workspace() {
        return explorer.workspace();
    }
}
