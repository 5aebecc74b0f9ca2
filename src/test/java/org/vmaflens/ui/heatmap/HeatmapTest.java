package org.vmaflens.ui.heatmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Ramp;
import org.vmaflens.testing.Drawn;
import org.vmaflens.ui.WindowExtension;
import org.vmaflens.ui.timeline.Band;
import org.vmaflens.ui.timeline.TimelineData;
import org.vmaflens.ui.timeline.TimelineView;

@ExtendWith(WindowExtension.class)
class HeatmapTest {

    private static final int FRAMES = 4000;

    private TimelineView timeline = new TimelineView();
    private HeatmapView map = new HeatmapView(timeline);

    @Start
    void show(Stage stage) {
        timeline = new TimelineView();
        timeline.dataProperty().set(clip());
        map = new HeatmapView(timeline);
        stage.setScene(new Scene(map, 900, 500));
        stage.show();
    }

    @Test
    void oneFrameThatStandsOutColoursItsPixelFromAfar(FxRobot robot) {
        laidOut(robot);
        Drawn drawn = new Drawn();
        robot.interact(() -> map.paint(drawn, 900, 500, ChartTheme.LIGHT));
        Box cells = map.box();
        double x = Math.floor(map.frames().pixel(1234));
        Drawn.Rect high = cell(drawn, x, cells, 0);
        Drawn.Rect low = cell(drawn, x, cells, 1);
        assertThat(high.ink()).isEqualTo(Ramp.diverging(ChartTheme.LIGHT).signed(30, 30));
        assertThat(low.ink()).isEqualTo(Ramp.diverging(ChartTheme.LIGHT).signed(-30, 30));
        assertThat(low.box().y() - (cells.y() + cells.height() / 2)).as("negative hangs low")
                .isGreaterThan(high.box().y() - cells.y());
    }

    private void laidOut(FxRobot robot) {
        robot.interact(() -> {
            map.resize(900, 500);
            map.layout();
        });
    }

    @Test
    void wheelClickAndKeysDoWhatTheyDoOnTheTimeline(FxRobot robot) {
        Point2D place = at(1000);
        robot.moveTo(place).scroll(5, VerticalDirection.DOWN);
        double width = timeline.visibleRangeProperty().get().width();
        robot.scroll(5, VerticalDirection.UP);
        assertThat(timeline.visibleRangeProperty().get().width()).isNotEqualTo(width);
        robot.interact(() -> timeline.look(timeline.model().all()));
        robot.clickOn(at(1000));
        assertThat((double) timeline.selectedFrameProperty().get()).isCloseTo(1000, within(6.0));
        assertThat(map.getAccessibleText()).contains("frame " + timeline.selectedFrameProperty().get(), "VMAF");
        robot.type(KeyCode.HOME).type(KeyCode.RIGHT);
        assertThat(timeline.selectedFrameProperty().get()).isEqualTo(1);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(map.getAccessibleText()).contains("worse");
    }

    private static Drawn.Rect cell(Drawn drawn, double x, Box cells, int row) {
        double middle = cells.y() + (row + 0.5) * cells.height() / 2;
        List<Drawn.Rect> found = drawn.rects().stream().filter(rect -> rect.box().x() == x && rect.box().width() == 1
                && rect.box().y() < middle && rect.box().bottom() > middle).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private Point2D at(int frame) {
        Box box = map.box();
        return map.localToScreen(map.frames().pixel(frame), box.y() + box.height() / 4);
    }

    private static TimelineData clip() {
        int[] numbers = new int[FRAMES];
        double[] scores = new double[FRAMES];
        double[] values = new double[2 * FRAMES];
        boolean[] finished = new boolean[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            numbers[i] = i;
            scores[i] = 50 + i % 7;
            values[2 * i] = i == 1234 ? 30 : 1;
            values[2 * i + 1] = i == 1234 ? -30 : 1;
            finished[i] = true;
        }
        return new TimelineData("clip", numbers, scores, new double[0], "", new double[0], List.of("better", "worse"),
                TimelineData.columns(values, 2), finished, Band.NONE, Band.NONE, "Weight", "VMAF points");
    }
}
