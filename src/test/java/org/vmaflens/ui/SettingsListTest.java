package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.ui.workspace.Settings;

@ExtendWith(ApplicationExtension.class)
class SettingsListTest {
    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        explorer = new Explorer();
        stage.setScene(explorer.scene(1440, 900));
        stage.show();
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void aSettingIsDuplicatedNamedChangedRemovedAndBroughtBack(FxRobot robot) {
        robot.interact(() -> robot.lookup("#settings-add").queryButton().fire());
        robot.clickOn("#setting-name").write("quick");
        robot.doubleClickOn("#setting-samples").write("100");

        assertThat(settings().current().name()).isEqualTo("quick");
        assertThat(settings().current().neighbourhood()).isEqualTo(Neighbourhood.DEFAULTS.withSamples(100));
        assertThat(robot.lookup("quick").tryQuery()).isPresent();
        assertThat(robot.lookup("N 100 · σ 1.0 · κ 3.0").tryQuery()).isPresent();

        ListView<?> list = robot.lookup("#settings").queryListView();
        robot.interact(list::requestFocus);
        robot.push(KeyCode.DELETE);
        assertThat(settings().all()).hasSize(1);
        robot.interact(() -> explorer.workspace().history().undo());
        assertThat(settings().all().getLast().name()).isEqualTo("quick");
    }

    @Test
    void choosingAnotherSettingShowsItsNameAndRenamesNone(FxRobot robot) {
        robot.interact(() -> explorer.workspace().settingsProperty().set(settings().rename("slow")
                .add(Neighbourhood.DEFAULTS)));
        assertThat(robot.lookup("#setting-name").queryTextInputControl().getText()).isEmpty();
        robot.interact(() -> explorer.workspace().settingsProperty().set(settings().select(0)));
        assertThat(robot.lookup("#setting-name").queryTextInputControl().getText()).isEqualTo("slow");
        assertThat(settings().all().getLast().name()).isEmpty();
    }

    @Test
    void theParametersFoldAway(FxRobot robot) {
        robot.interact(() -> ((ToggleButton) robot.lookup("#setting-fold").query()).fire());
        assertThat(robot.lookup("#setting-samples").query().getParent().isVisible()).isFalse();
    }

    private Settings settings() {
        return explorer.workspace().settingsProperty().get();
    }
}
