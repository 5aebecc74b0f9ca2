package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Draws;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.ui.workspace.Settings;

@ExtendWith(WindowExtension.class)
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

    @ParameterizedTest
    @ValueSource(strings = {"0.5d", "2f", "0x1p-1"})
    void numbersAsJavaWritesThemAreNone(String typed, FxRobot robot) {
        TextInputControl std = robot.lookup("#setting-std").queryTextInputControl();
        robot.interact(() -> {
            std.requestFocus();
            std.setText(typed);
        });
        assertThat(robot.lookup("#setting-trouble").queryLabeled().getText()).contains(typed);
        assertThat(settings().current().neighbourhood().std()).isEqualTo(1);
    }

    @Test
    void aWrongEntryAndItsSentenceStayWithTheirOwnSetting(FxRobot robot) {
        TextInputControl std = robot.lookup("#setting-std").queryTextInputControl();
        robot.interact(() -> {
            std.requestFocus();
            std.setText("abc");
        });
        assertThat(robot.lookup("#setting-trouble").queryLabeled().getText()).contains("abc");
        robot.interact(() -> robot.lookup("#settings-add").queryButton().fire());
        assertThat(std.getText()).isEqualTo("1.0");
        assertThat(robot.lookup("#setting-trouble").queryLabeled().getText()).isEmpty();
        robot.interact(() -> {
            explorer.workspace().settingProperty().set(Neighbourhood.DEFAULTS.withStd(0.4));
            explorer.workspace().settingsProperty().set(settings().select(0));
            std.setText("no number");
        });
        assertThat(settings().current().neighbourhood()).as("not what another setting had")
                .isEqualTo(Neighbourhood.DEFAULTS);

        robot.interact(() -> std.setText("-1"));
        robot.interact(() -> robot.lookup("#setting-samples").query().requestFocus());
        robot.interact(() -> explorer.workspace().settingProperty().set(Neighbourhood.DEFAULTS.withSamples(70)));
        assertThat(std.getText()).isEqualTo("1.0");
        assertThat(robot.lookup("#setting-trouble").queryLabeled().getText()).isEmpty();
    }

    @Test
    void aRefusalGoesWithTheQuestionThatItAnswered(FxRobot robot, @TempDir Path folder)
            throws IOException, TimeoutException {
        Path linear = folder.resolve("linear.json");
        Files.writeString(linear, Files.readString(Path.of("models/demo_vmaf6.json"))
                .replace("kernel_type rbf", "kernel_type linear").replaceFirst("gamma [0-9.e-]+\\\\n", ""));
        robot.interact(() -> explorer.open(List.of(linear, Path.of("fixtures/scenes_crf38.csv"))));
        until(() -> explorer.workspace().clips().size() == 1);
        robot.interact(() -> explorer.workspace().methodProperty().set(Method.EXACT));
        assertThat(explorer.workspace().messageProperty().get()).contains("linear");
        robot.interact(() -> explorer.workspace().methodProperty().set(Method.SAMPLED));
        assertThat(explorer.workspace().messageProperty().get()).isEmpty();
    }

    @Test
    void theParametersFoldAway(FxRobot robot) {
        robot.interact(() -> ((ToggleButton) robot.lookup("#setting-fold").query()).fire());
        assertThat(robot.lookup("#setting-samples").query().getParent().isVisible()).isFalse();
    }

    @Test
    void aPresetIsSaidInPlaceAndTakenBack(FxRobot robot) {
        robot.interact(() -> explorer.workspace().settingProperty().set(Neighbourhood.DEFAULTS.withSeed(7)));
        assertThat(robot.lookup("#preset-notice").query().isVisible()).isFalse();
        preset(robot, "quick");
        assertThat(settings().current().neighbourhood()).isEqualTo(Neighbourhood.DEFAULTS.withSamples(100));
        assertThat(robot.lookup("#preset-notice .label").queryLabeled().getText())
                .isEqualTo("Setting A is now “Quick, 100 samples”.");
        preset(robot, "narrow");
        robot.clickOn("#preset-undo");
        assertThat(settings().current().neighbourhood()).isEqualTo(Neighbourhood.DEFAULTS.withSamples(100));
        assertThat(robot.lookup("#preset-notice").query().isVisible()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(settings().current().neighbourhood()).isEqualTo(Neighbourhood.DEFAULTS.withSeed(7));
    }

    @Test
    void whatAFinishedRunMeasuredSaysWhatTheNextWillTake(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> explorer.workspace().clips().size() == 3);
        robot.interact(() -> {
            explorer.workspace().sampledRates().put(Draws.SHARED, 720_144.0);
            explorer.workspace().sampledRates().put(Draws.NUMPY, 7_201.44);
        });
        assertThat(robot.lookup("≈ 1 s · 720,144 predictions").tryQuery()).isPresent();
        preset(robot, "python");
        assertThat(robot.lookup("≈ 2 min · 720,144 predictions").tryQuery()).isPresent();
        robot.interact(() -> {
            explorer.workspace().sampledRates().clear();
            explorer.workspace().settingProperty().set(Neighbourhood.DEFAULTS.withSamples(10));
            explorer.workspace().methodProperty().set(Method.SAMPLED);
            explorer.explain();
        });
        until(() -> explorer.workspace().sampledRates().containsKey(Draws.SHARED));
        assertThat(explorer.workspace().sampledRates()).containsOnlyKeys(Draws.SHARED);
    }

    private static void preset(FxRobot robot, String name) {
        robot.interact(() -> robot.lookup("#presets").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> item.getId().equals("preset-" + name)).forEach(MenuItem::fire));
    }

    private Settings settings() {
        return explorer.workspace().settingsProperty().get();
    }
}
