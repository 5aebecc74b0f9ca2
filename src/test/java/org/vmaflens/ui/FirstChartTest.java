package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** What is said of a start: once, by the clock that counts from there. */
@ExtendWith(WindowExtension.class)
class FirstChartTest {

    private static final Pattern SENTENCE = Pattern
            .compile("First explained chart on screen (\\d+) ms after the start of the JVM\\.");

    private final Logger log = Logger.getLogger(FirstChart.class.getName());
    private final Heard heard = new Heard();

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        log.setUseParentHandlers(false);
        log.setLevel(Level.INFO);
        log.addHandler(heard);
        explorer = new Explorer();
        stage.setScene(explorer.scene(1000, 700));
        stage.show();
    }

    @Stop
    void stop() {
        explorer.close();
        log.removeHandler(heard);
        log.setUseParentHandlers(true);
        log.setLevel(null);
        System.clearProperty("vmaflens.startup");
    }

    @Test
    void theFirstChartIsToldOnceWithTheAgeOfTheJvm(FxRobot robot) throws TimeoutException {
        long before = ManagementFactory.getRuntimeMXBean().getUptime();
        System.setProperty("vmaflens.startup", "on");
        robot.interact(() -> FirstChart.watch(explorer.workspace()));
        assertThat(heard.said()).isEmpty();
        robot.interact(() -> {
            explorer.open(Demo.files());
            explorer.explain();
        });
        until(() -> !heard.said().isEmpty());
        long after = ManagementFactory.getRuntimeMXBean().getUptime();
        MatchResult sentence = SENTENCE.matcher(heard.said().getFirst()).results().findFirst().orElseThrow();
        assertThat(Long.parseLong(sentence.group(1))).isBetween(before, after);
        CountDownLatch pictures = new CountDownLatch(5);
        robot.interact(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                pictures.countDown();
                if (pictures.getCount() == 0) {
                    stop();
                }
            }
        }.start());
        until(() -> pictures.getCount() == 0);
        assertThat(heard.said()).hasSize(1);
    }
}
