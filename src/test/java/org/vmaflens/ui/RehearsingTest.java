package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.ui.compare.Rehearsal;
import org.vmaflens.ui.workspace.Explainers;

/** The first comparison is rehearsed while a user looks at the first picture, and only then. */
@ExtendWith(WindowExtension.class)
class RehearsingTest {

    private static final Duration AT_ONCE = Duration.millis(20);

    private final Semaphore gate = new Semaphore(0);

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        Explainers engine = Explainers.engine();
        explorer = new Explorer((method, setting, reference, displayed) -> method == Method.SAMPLED
                ? new GatedExplainer(setting, gate)
                : engine.of(method, setting, reference, displayed));
        stage.setScene(explorer.scene(1440, 900));
        stage.show();
    }

    @Stop
    void stop() {
        gate.release(10_000);
        explorer.close();
    }

    @Test
    void nothingIsRehearsedBeforeTheFirstExplanationIsThere(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.workspace().methodProperty().set(Method.SAMPLED));
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> explorer.workspace().clips().size() == 3 && explorer.workspace().modelProperty().get() != null);
        robot.interact(() -> {
            explorer.explain();
            explorer.rehearse(AT_ONCE);
        });
        gate.release(5);
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        assertThat(machine(robot)).endsWith(" workers");
        gate.release(1000);
        until(() -> machine(robot).contains(" workers · "));
    }

    @Test
    void aRehearsalAsksWhetherItIsStillWanted(FxRobot robot) throws TimeoutException {
        assertThat(explorer.rehearsal()).isEmpty();
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> explorer.workspace().clips().size() == 3 && explorer.workspace().modelProperty().get() != null);
        Rehearsal rehearsal = WaitForAsyncUtils.waitForAsyncFx(5000, explorer::rehearsal).orElseThrow();
        AtomicInteger asked = new AtomicInteger();
        rehearsal.run(() -> asked.incrementAndGet() > 3);
        assertThat(asked.get()).isBetween(4, 400);
    }

    @Test
    void whatIsRehearsedIsNotKept(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            explorer.rehearse(AT_ONCE);
            explorer.open(Demo.files());
        });
        until(() -> machine(robot).contains(" workers · "));
        robot.interact(() -> explorer.workspace().settingsProperty().set(explorer.workspace().settingsProperty().get()
                .add(Neighbourhood.DEFAULTS.withSamples(100)).select(1)));
        robot.clickOn("#compare");
        until(() -> robot.lookup("#agreement-predictions-B").tryQueryAs(Label.class)
                .filter(label -> label.getText().equals("14,544")).isPresent());
    }

    private static String machine(FxRobot robot) {
        return robot.lookup("#machine").queryAs(Label.class).getText();
    }
}
