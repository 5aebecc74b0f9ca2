package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;
import static org.vmaflens.ui.Waiting.untilAsserted;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.job.Job;
import org.vmaflens.job.JobState;
import org.vmaflens.ui.preferences.ThemeChoice;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.Explainers;
import org.vmaflens.ui.workspace.FrameRange;
import org.vmaflens.ui.workspace.Settings;
import org.vmaflens.ui.workspace.Workspace;

@ExtendWith(WindowExtension.class)
class WindowTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // made by JUnit
    Path folder;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        explorer = new Explorer(Explainers.engine(), new SavedIn(() -> folder));
        stage.setScene(explorer.scene(1440, 900));
        stage.show();
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void theEmptyWindowOffersTheDemo(FxRobot robot) throws TimeoutException {
        robot.clickOn("#empty-demo");
        until(() -> workspace().clips().size() == 3);
        assertThat(robot.lookup("#empty-state").query().isVisible()).isFalse();
        untilAsserted(() -> assertThat(robot.lookup("#model-card").query().getAccessibleText()).contains("demo_vmaf6",
                "202 support vectors", "adm2"));
    }

    @Test
    void aSelectedFrameIsInspectedWithVerdicts(FxRobot robot) throws TimeoutException {
        exactDemo(robot);
        robot.interact(() -> workspace().frameProperty().set(5));
        untilAsserted(() -> {
            assertThat(text(robot, "#inspector-title")).isEqualTo("Frame 5 · scenes_crf38");
            assertThat(text(robot, "#inspector-score")).isEqualTo("VMAF 24.1");
            assertThat(text(robot, "#diagnostic-r2")).isEqualTo("0.889");
            assertThat(text(robot, "#diagnostic-gap")).isEqualTo("+28.3");
        });
    }

    @Test
    void aWrongSettingIsSaidInPlaceAndTheLastRightOneStaysInUse(FxRobot robot) throws TimeoutException {
        exactDemo(robot);
        robot.doubleClickOn("#setting-samples").write("x");
        assertThat(text(robot, "#setting-trouble")).contains("samples N", "must be a number");
        assertThat(workspace().settingProperty().get()).isEqualTo(Neighbourhood.DEFAULTS);
        robot.clickOn("#setting-samples").push(KeyCode.SHORTCUT, KeyCode.A).write("1e4");
        assertThat(text(robot, "#setting-trouble"))
                .isEqualTo("samples N must be a whole number in digits, and '1e4' is none. 5000 stays in use.");
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("99999999999");
        assertThat(text(robot, "#setting-trouble"))
                .isEqualTo("samples N must be a smaller whole number than '99999999999'. 5000 stays in use.");
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE);
        assertThat(text(robot, "#setting-trouble")).isEqualTo("samples N is empty. 5000 stays in use.");
        robot.write("250");
        assertThat(text(robot, "#setting-trouble")).isEmpty();
        assertThat(text(robot, "#setting-cost")).contains("144 frames × 251 = 36,144");
        assertThat(workspace().settingProperty().get().samples()).isEqualTo(250);

        robot.clickOn("#setting-std").push(KeyCode.SHORTCUT, KeyCode.A).write("2e9"); // 2 is right, and not meant
        assertThat(text(robot, "#setting-trouble")).contains("2.0E9");
        assertThat(workspace().settingProperty().get().std()).isEqualTo(1);
    }

    @Test
    void aWrongSettingIsMarkedInPlaceAndLeavesADarkWindowDark(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.theming().choiceProperty().set(ThemeChoice.DARK));
        exactDemo(robot);
        TextField field = robot.lookup("#setting-samples").queryAs(TextField.class);
        Parent root = field.getScene().getRoot();
        robot.doubleClickOn(field);
        Set<Paint> colours = colours(field);
        robot.write("x");
        assertThat(colours(field)).isNotEqualTo(colours);
        assertThat(field.getScene().getRoot()).as("nothing is put around the window").isSameAs(root);
        assertThat(root.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("dark"));
        robot.doubleClickOn(field).write("250");
        assertThat(colours(field)).isEqualTo(colours);
    }

    private static Set<Paint> colours(Region control) {
        return control.getBackground().getFills().stream().map(BackgroundFill::getFill).collect(Collectors.toSet());
    }

    @Test
    void samplingWaitsForExplainAndCancelKeepsTheWindowInControl(FxRobot robot) throws TimeoutException {
        exactDemo(robot);
        robot.interact(() -> workspace().settingProperty().set(Neighbourhood.DEFAULTS.withSamples(10_000_000)));
        until(() -> job().state() == JobState.DONE);
        robot.clickOn("#method-sampled");
        assertThat(workspace().jobProperty().get()).isNull();
        robot.clickOn("#explain");
        until(() -> job().state() == JobState.RUNNING);
        robot.clickOn("#cancel");
        until(() -> job().state() == JobState.CANCELLED);
        until(() -> text(robot, "#status .status-label").contains("Cancelled"));
    }

    @Test
    void theTableListsTheWorstFramesAlone(FxRobot robot) throws TimeoutException {
        exactDemo(robot);
        robot.clickOn("Frames");
        until(() -> text(robot, "#frames-worst").equals("Worst 1 % · 1"));
        robot.clickOn("#frames-worst");
        TableView<?> table = robot.lookup("#frames").queryTableView();
        until(() -> table.getItems().size() == 1);
        assertThat(text(robot, "#frames-understood")).isEqualTo("1 of 48 frames");
        assertThat(robot.lookup("#frames .table-cell").queryAll().stream()
                .map(cell -> ((Labeled) cell).getText()))
                .contains("14", "0.560", "16.28", "16.30");
    }

    /** What the build archives of a window must have been done in it, and leave no trace. */
    @Test
    void aTourSeesAllTabsMethodsAndThemesAndEndsWhereItBegan(FxRobot robot) throws TimeoutException {
        exactDemo(robot);
        robot.clickOn("#method-points");
        List<String> clips = workspace().clips().stream().map(Clip::name).toList();
        Settings settings = workspace().settingsProperty().get();
        boolean dark = explorer.theming().isDark();
        Set<Integer> tabs = new TreeSet<>();
        Set<Method> methods = new TreeSet<>();
        Set<Boolean> themes = new TreeSet<>();
        Tour tour = explorer.tour(folder);
        until(() -> {
            if (!Snapshot.settled(workspace())) {
                return false;
            }
            boolean goesOn = tour.goOn();
            tabs.add(tab(robot));
            methods.add(workspace().methodProperty().get());
            themes.add(explorer.theming().isDark());
            return !goesOn;
        });

        assertThat(tabs).containsExactly(0, 1, 2, 3);
        assertThat(methods).containsExactlyInAnyOrder(Method.values());
        assertThat(themes).containsExactly(false, true);
        assertThat(explorer.theming().isDark()).isEqualTo(dark);
        assertThat(workspace().methodProperty().get()).isEqualTo(Method.POINTS);
        assertThat(tab(robot)).isZero();
        assertThat(workspace().frameProperty().get()).isZero();
        assertThat(workspace().selectedRangeProperty().get()).isEqualTo(FrameRange.NONE);
        assertThat(workspace().framesPerSecondProperty().get()).isEqualTo(25);
        assertThat(workspace().settingProperty().get()).isEqualTo(Neighbourhood.DEFAULTS);
        assertThat(workspace().settingsProperty().get()).isEqualTo(settings);
        assertThat(workspace().clips()).map(Clip::name).isEqualTo(clips);
        assertThat(workspace().messageProperty().get()).isEmpty();
        untilAsserted(() -> assertThat(folder).isDirectoryContaining("glob:**/report.html")
                .isDirectoryContaining("glob:**-compare-settings.png").isDirectoryContaining("glob:**.svg")
                .isDirectoryContaining("glob:**/session.vlens"));
        assertThat(robot.lookup("#help-overlay").query().isVisible()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> robot.lookup("#frames-query").tryQueryAs(TextField.class).filter(field -> field.getText().isEmpty())
                .isPresent());
    }

    private static int tab(FxRobot robot) {
        return robot.lookup("#views").queryAs(TabPane.class).getSelectionModel().getSelectedIndex();
    }

    private void exactDemo(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> workspace().clips().size() == 3);
        robot.clickOn("#method-exact");
        until(() -> workspace().shown().filter(e -> e.method() == Method.EXACT && e.finishedCount() == 48)
                .isPresent() && job().state() == JobState.DONE);
    }

    private Workspace workspace() {
        return explorer.workspace();
    }

    private Job job() {
        Job job = workspace().jobProperty().get();
        assertThat(job).isNotNull();
        return job;
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryLabeled().getText();
    }
}
