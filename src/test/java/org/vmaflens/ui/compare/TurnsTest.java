package org.vmaflens.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.vmaflens.ui.WindowExtension;

@ExtendWith(WindowExtension.class)
class TurnsTest {

    private final IntegerProperty styles = new SimpleIntegerProperty();
    private final List<String> taken = new ArrayList<>();
    private final List<Integer> pulses = new ArrayList<>();
    private final Turn first = new Turn("first");
    private final Turn second = new Turn("second");
    private final Turn third = new Turn("third");
    private Turns turns = new Turns(styles);
    private int pulse;

    @Start
    void count(Stage stage) {
        turns = new Turns(styles);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulse++;
            }
        }.start();
    }

    @Test
    void noPulseHasTwo(FxRobot robot) throws TimeoutException {
        robot.interact(() -> List.of(first, second, third).forEach(turns::ask));
        until(() -> taken.size() == 3);
        assertThat(taken).containsExactly("first", "second", "third");
        assertThat(pulses).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void theSameIsDoneOnceAndWhoIsQuickDoesNotOvertake(FxRobot robot) throws TimeoutException {
        robot.interact(() -> List.of(first, second, first).forEach(turns::ask));
        until(() -> taken.contains("first"));
        robot.interact(() -> turns.ask(first));
        until(() -> taken.size() == 3);
        assertThat(taken).containsExactly("first", "second", "first");
    }

    @Test
    void newStylesHaveAPulseForThemselves(FxRobot robot) throws TimeoutException {
        int[] asked = new int[1];
        robot.interact(() -> {
            asked[0] = pulse;
            styles.set(1);
            turns.ask(first);
        });
        until(() -> taken.size() == 1);
        assertThat(pulses.getFirst() - asked[0]).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aRestIsForWhatIsAskedForAfterIt(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            turns.ask(first);
            turns.rest();
            turns.ask(second);
        });
        until(() -> taken.size() == 2);
        assertThat(taken).containsExactly("first", "second");
        assertThat(pulses.getLast() - pulses.getFirst()).isGreaterThanOrEqualTo(2);
    }

    /** Notes when it was taken. */
    private final class Turn implements Runnable {
        private final String name;

        Turn(String name) {
            this.name = name;
        }

        @Override
        public void run() {
            taken.add(name);
            pulses.add(pulse);
        }
    }
}
