package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Method;
import org.vmaflens.ui.timeline.TimelineMode;
import org.vmaflens.ui.timeline.TimelineView;

/** Whatever presses a button of a switch, by mouse or by arrow keys, the window does what is lit. */
@ExtendWith(WindowExtension.class)
class SwitchesTest {

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        explorer = new Explorer();
        stage.setScene(explorer.scene(1440, 900));
        stage.show();
        explorer.open(List.of(Path.of("models/demo_vmaf6.json"), Path.of("fixtures/scenes_crf38.csv")));
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void arrowsChoose(FxRobot robot) throws TimeoutException {
        until(() -> explorer.workspace().shown().filter(shown -> shown.finishedCount() == 48).isPresent());

        robot.clickOn("#method-sampled").type(KeyCode.RIGHT);
        assertThat(lit(robot, "method-points")).isTrue();
        assertThat(explorer.workspace().methodProperty().get()).isEqualTo(Method.POINTS);
        robot.type(KeyCode.LEFT).type(KeyCode.LEFT);
        assertThat(lit(robot, "method-exact")).isTrue();
        assertThat(explorer.workspace().methodProperty().get()).isEqualTo(Method.EXACT);

        TimelineView timeline = robot.lookup("#timeline").queryAs(TimelineView.class);
        robot.clickOn("#timeline-bars").type(KeyCode.RIGHT);
        assertThat(lit(robot, "timeline-lines")).isTrue();
        assertThat(timeline.modeProperty().get()).isEqualTo(TimelineMode.LINES);

        robot.clickOn("#timeline-frames").type(KeyCode.RIGHT);
        assertThat(lit(robot, "timeline-time")).isTrue();
        assertThat(explorer.workspace().timeAxisProperty().get()).isTrue();

        robot.interact(() -> robot.lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().select(2));
        until(() -> robot.lookup("#frames-all").tryQuery().isPresent());
        robot.clickOn("#frames-all").type(KeyCode.RIGHT);
        assertThat(lit(robot, "frames-worst")).isTrue();
        until(() -> robot.lookup("#frames-understood").queryLabeled().getText().equals("1 of 48 frames"));
    }

    @Test
    void aSecondClickLeavesItPressed(FxRobot robot) throws TimeoutException {
        until(() -> explorer.workspace().shown().filter(shown -> shown.finishedCount() == 48).isPresent());

        for (String one : List.of("method-exact", "timeline-lines")) {
            robot.clickOn("#" + one).clickOn("#" + one);
            assertThat(lit(robot, one)).as(one).isTrue();
        }
        assertThat(explorer.workspace().methodProperty().get()).isEqualTo(Method.EXACT);
    }

    @Test
    void whatIsChosenElsewhereIsLit(FxRobot robot) {
        for (Method method : Method.values()) {
            robot.interact(() -> explorer.workspace().methodProperty().set(method));
            for (Method other : Method.values()) {
                assertThat(lit(robot, "method-" + other.name().toLowerCase(Locale.ROOT)))
                        .isEqualTo(other == method);
            }
        }
    }

    private static boolean lit(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(ToggleButton.class).isSelected();
    }
}
