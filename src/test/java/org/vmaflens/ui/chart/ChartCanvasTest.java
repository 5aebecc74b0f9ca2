package org.vmaflens.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vmaflens.plot.Box;
import org.vmaflens.ui.WindowExtension;

/** A canvas that paints in turn. */
@ExtendWith(WindowExtension.class)
class ChartCanvasTest {

    private final List<Box> painted = new ArrayList<>();
    private final Set<Runnable> queue = new LinkedHashSet<>();
    private final ChartCanvas chart = new ChartCanvas("a chart",
            (surface, width, height) -> painted.add(new Box(0, 0, width, height)));

    @BeforeEach
    void show() {
        chart.paintInTurn(queue::add);
        sized(100, 50);
    }

    @Test
    void theFirstDrawingDoesNotWait() {
        assertThat(painted).containsExactly(new Box(0, 0, 100, 50));
        assertThat(queue).isEmpty();
    }

    @Test
    void anotherSizeWaitsForOneTurnWhateverElseAsksForIt() {
        sized(200, 40);
        chart.repaintInTurn();
        sized(300, 40);
        assertThat(painted).hasSize(1);
        assertThat(canvas().getWidth()).isEqualTo(100);
        assertThat(canvas().getHeight()).isEqualTo(40);
        assertThat(chart.drawn()).isEqualTo(painted.getFirst());
        takeTurns();
        assertThat(painted).containsExactly(new Box(0, 0, 100, 50), new Box(0, 0, 300, 40));
        assertThat(chart.drawn()).isEqualTo(painted.getLast());
        assertThat(queue).isEmpty();
    }

    @Test
    void theFormerSizeAgainNeedsNoTurn() {
        sized(200, 40);
        sized(100, 50);
        assertThat(painted).hasSize(2);
        assertThat(canvas().getHeight()).isEqualTo(50);
    }

    @Test
    void whatIsUnderTheHandDoesNotWait() {
        sized(200, 40);
        chart.repaintAtOnce();
        chart.layout();
        assertThat(painted).hasSize(2).endsWith(new Box(0, 0, 200, 40));
    }

    @Test
    void whoCannotBeSeenPaintsAtOnceWhenItCanBeAgain() {
        chart.activeProperty().set(false);
        sized(200, 40);
        assertThat(painted).hasSize(1);
        chart.activeProperty().set(true);
        chart.layout();
        assertThat(painted).hasSize(2).endsWith(new Box(0, 0, 200, 40));
        assertThat(queue).isEmpty();
    }

    @Test
    void aTurnThatComesWhileItCannotBeSeenIsNotLost() {
        sized(200, 40);
        chart.activeProperty().set(false);
        takeTurns();
        assertThat(painted).hasSize(1);
        chart.activeProperty().set(true);
        chart.layout();
        assertThat(painted).hasSize(2).endsWith(new Box(0, 0, 200, 40));
        sized(300, 40);
        assertThat(painted).hasSize(2);
    }

    private void sized(double width, double height) {
        chart.resize(width, height);
        chart.layout();
    }

    private void takeTurns() {
        List<Runnable> turns = List.copyOf(queue);
        queue.clear();
        turns.forEach(Runnable::run);
        chart.layout();
    }

    private Canvas canvas() {
        return (Canvas) chart.getChildrenUnmodifiable().getFirst();
    }
}
