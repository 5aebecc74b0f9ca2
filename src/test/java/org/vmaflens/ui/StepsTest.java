package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.function.IntSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** What comes into the window a part a picture, as all of it would hold the window up. */
@ExtendWith(WindowExtension.class)
class StepsTest {

    private final List<Integer> counts = new CopyOnWriteArrayList<>();

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
    void theLegendComesInTwoHalves(FxRobot robot) throws TimeoutException {
        AnimationTimer counting = counting(robot, () -> robot.lookup(".legend-toggle").queryAll().size());
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> counts.getLast() == 6);
        robot.interact(counting::stop);
        assertThat(counts.stream().distinct()).containsExactly(0, 3, 6);
        assertThat(robot.lookup(".legend-toggle").queryAllAs(Node.class)).extracting(Node::getId).containsExactly(
                "legend-adm2",
                "legend-motion2", "legend-vif_scale0", "legend-vif_scale1", "legend-vif_scale2", "legend-vif_scale3");
    }

    @Test
    void theComparisonsHeadAndCardsComeOneAfterTheOther(FxRobot robot) throws TimeoutException {
        AnimationTimer counting = counting(robot, () -> robot.lookup("#compare-pane .chart-card").queryAll().size()
                + robot.lookup("#compare-headline").queryAll().size()
                + robot.lookup("#compare-tolerance").queryAll().size());
        robot.interact(() -> robot.lookup("#views").queryAs(TabPane.class).getSelectionModel().select(3));
        int whole = 1 + 2 + 8; // the head, its two parts and the cards
        until(() -> counts.getLast() == whole);
        robot.interact(counting::stop);
        for (int picture = 1; picture < counts.size(); picture++) {
            assertThat(counts.get(picture) - counts.get(picture - 1)).as(counts.toString()).isBetween(0, 2);
        }
        assertThat(counts).contains(whole - 8);
    }

    /** Notes what is there before every picture. */
    private AnimationTimer counting(FxRobot robot, IntSupplier count) {
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                counts.add(count.getAsInt());
            }
        };
        robot.interact(() -> {
            counts.add(count.getAsInt());
            timer.start();
        });
        return timer;
    }
}
