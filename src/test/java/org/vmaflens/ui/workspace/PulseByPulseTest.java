package org.vmaflens.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.vmaflens.ui.Waiting;
import org.vmaflens.ui.WindowExtension;

/** Steps come with the window's pictures. */
@ExtendWith(WindowExtension.class)
class PulseByPulseTest {

    @Test
    void stepsComeEveryOtherPictureAndAfterThoseThatHaveTheWindowToThemselves(FxRobot robot) throws TimeoutException {
        List<Integer> pictures = new ArrayList<>();
        int[] now = {-1};
        robot.interact(() -> {
            AnimationTimer counter = new AnimationTimer() {
                @Override
                public void handle(long at) {
                    now[0]++;
                }
            };
            counter.start();
            new PulseByPulse(() -> {
                pictures.add(now[0]);
                if (pictures.size() == 3) {
                    counter.stop();
                }
                return pictures.size() < 3;
            }).startAfter(2);
        });
        Waiting.until(() -> pictures.size() == 3);
        assertThat(pictures).containsExactly(2, 4, 6);
    }

    @Test
    void whatIsAskedForInEveryPictureIsDoneAllTheSame(FxRobot robot) throws TimeoutException {
        int[] done = new int[1];
        PulseByPulse work = PulseByPulse.once(() -> done[0]++);
        int[] asked = new int[1];
        robot.interact(() -> new PulseByPulse(() -> {
            work.startAfter(1);
            return ++asked[0] < 10;
        }).start());
        Waiting.until(() -> asked[0] == 10);
        Waiting.until(() -> done[0] >= 4);
    }

    @Test
    void aStepThatFailsIsToldOnceAndNotTriedAgain(FxRobot robot) throws TimeoutException {
        List<Throwable> told = new CopyOnWriteArrayList<>();
        int[] tried = new int[1];
        int[] after = new int[1];
        robot.interact(() -> {
            Thread fx = Thread.currentThread();
            Thread.UncaughtExceptionHandler before = fx.getUncaughtExceptionHandler();
            fx.setUncaughtExceptionHandler((thread, fault) -> told.add(fault));
            new PulseByPulse(() -> {
                tried[0]++;
                throw new IllegalStateException("a step that fails");
            }).start();
            new PulseByPulse(() -> {
                boolean more = ++after[0] < 10;
                if (!more) {
                    fx.setUncaughtExceptionHandler(before);
                }
                return more;
            }).start();
        });
        Waiting.until(() -> after[0] == 10);
        assertThat(tried[0]).isEqualTo(1);
        assertThat(told).singleElement().isInstanceOf(IllegalStateException.class);
    }
}
