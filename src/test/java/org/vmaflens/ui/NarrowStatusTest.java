package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;
import static org.vmaflens.ui.Waiting.untilAsserted;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Method;
import org.vmaflens.ui.workspace.Explainers;

/** The status bar of a small window while a job runs. */
@ExtendWith(WindowExtension.class)
class NarrowStatusTest {

    private final Semaphore gate = new Semaphore(0);

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Stage window;

    @Start
    void start(Stage stage) {
        Explainers engine = Explainers.engine();
        explorer = new Explorer((method, setting, reference, displayed) -> method == Method.SAMPLED
                ? new GatedExplainer(setting, gate)
                : engine.of(method, setting, reference, displayed));
        window = OwnWindow.show(explorer, 900, 650);
        explorer.open(Demo.files());
    }

    @Stop
    void stop() {
        window.close();
        explorer.close();
    }

    @Test
    void cancelAndJobsAreReadWholeAndTheMachineMakesRoom(FxRobot robot) throws TimeoutException {
        until(() -> explorer.workspace().shown().filter(shown -> shown.finishedCount() == 48).isPresent());
        assertThat(robot.lookup("#machine").query().isVisible()).isTrue();
        robot.clickOn("#method-sampled").clickOn("#explain");
        gate.release(10);
        untilAsserted(() -> {
            assertThat(whole(robot.lookup("#status-cancel").query())).isTrue();
            assertThat(whole(robot.lookup("#jobs").query())).isTrue();
            assertThat(robot.lookup("#progress").queryAs(Region.class).getWidth()).isGreaterThanOrEqualTo(60);
            assertThat(robot.lookup("#machine").query().isVisible()).isFalse();
        });
        robot.clickOn("#status-cancel");
        untilAsserted(() -> assertThat(robot.lookup("#machine").query().isVisible()).isTrue());
    }

    private static boolean whole(Node control) {
        return control.isVisible() && ((Region) control).getWidth() >= ((Region) control).prefWidth(-1);
    }
}
