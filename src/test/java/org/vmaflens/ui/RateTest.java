package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;
import static org.vmaflens.ui.Waiting.untilAsserted;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Frames per second are typed beside the time axis. */
@ExtendWith(WindowExtension.class)
class RateTest {

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
    void aWrongOneIsToldOfUntilARightOneIsEntered(FxRobot robot) throws TimeoutException {
        focus(robot);

        enter(robot, "24 fps");
        untilAsserted(() -> assertThat(message(robot)).contains("“24 fps”", "30000/1001", "the rate stays 25"));
        assertThat(rate(robot).getText()).isEqualTo("25");
        robot.clickOn("#timeline"); // the field is left
        assertThat(rate(robot).isFocused()).isFalse();
        assertThat(message(robot)).contains("“24 fps”");

        focus(robot);
        enter(robot, "24");
        untilAsserted(() -> assertThat(explorer.workspace().framesPerSecondProperty().get()).isEqualTo(24));
        assertThat(message(robot)).isEmpty();
    }

    @Test
    void aRightOneThatIsLeftTakesTheSentenceAway(FxRobot robot) throws TimeoutException {
        focus(robot);
        enter(robot, "x");
        untilAsserted(() -> assertThat(message(robot)).contains("“x”"));

        robot.interact(() -> rate(robot).setText("50"));
        robot.clickOn("#timeline");

        untilAsserted(() -> assertThat(message(robot)).isEmpty());
        assertThat(explorer.workspace().framesPerSecondProperty().get()).isEqualTo(50);
    }

    @Test
    void aWrongOneThatIsLeftMovesNothing(FxRobot robot) throws TimeoutException {
        focus(robot);

        robot.interact(() -> rate(robot).setText("2000"));
        robot.clickOn("#timeline-frames"); // a small button, which a sentence above would move from under the pointer

        untilAsserted(() -> assertThat(explorer.workspace().timeAxisProperty().get()).isFalse());
        assertThat(message(robot)).isEmpty();
        assertThat(explorer.workspace().framesPerSecondProperty().get()).isEqualTo(25);
    }

    @Test
    void anEmptyFieldIsFilledAgainWithoutAWord(FxRobot robot) throws TimeoutException {
        focus(robot);

        enter(robot, " ");

        untilAsserted(() -> assertThat(rate(robot).getText()).isEqualTo("25"));
        assertThat(message(robot)).isEmpty();
    }

    /** The field has the keys, once the tools have been laid out with it. */
    private void focus(FxRobot robot) throws TimeoutException {
        until(() -> explorer.workspace().clips().size() == 1);
        robot.interact(() -> explorer.workspace().timeAxisProperty().set(true));
        until(() -> {
            robot.interact(() -> rate(robot).requestFocus());
            return rate(robot).isFocused();
        });
    }

    private static void enter(FxRobot robot, String text) {
        robot.interact(() -> rate(robot).setText(text));
        robot.push(KeyCode.ENTER);
    }

    private static TextField rate(FxRobot robot) {
        return robot.lookup("#timeline-fps").queryAs(TextField.class);
    }

    private static String message(FxRobot robot) {
        return robot.lookup("#message").queryLabeled().getText();
    }
}
