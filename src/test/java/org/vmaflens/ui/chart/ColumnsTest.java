package org.vmaflens.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.Surface;
import org.vmaflens.ui.WindowExtension;

/** Columns that are drawn as one picture look as if each were a rectangle. */
@ExtendWith(WindowExtension.class)
class ColumnsTest {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 120;
    private static final int COUNT = 150;

    /** Mixing colours rounds once more where one picture is laid over the ground than rectangle by rectangle. */
    private static final int ROUNDING = 3;

    @RepeatedTest(8)
    void asRectangles(RepetitionInfo run, FxRobot robot) {
        double scale = run.getCurrentRepetition() % 2 == 0 ? 2 : 1;
        Chart chart = chart(run.getCurrentRepetition());
        robot.interact(() -> assertThat(apart(picture(chart, scale), rectangles(chart, scale)))
                .isLessThanOrEqualTo(ROUNDING));
    }

    @Test
    void aPictureIsFilledAnewInEveryDrawing(FxRobot robot) {
        robot.interact(() -> {
            Canvas canvas = new Canvas(WIDTH, HEIGHT);
            CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
            for (int drawing = 0; drawing < 5; drawing++) {
                Chart chart = chart(drawing);
                draw(surface, chart, Surface::columns);
                assertThat(apart(canvas.snapshot(new SnapshotParameters(), null), rectangles(chart, 1)))
                        .isLessThanOrEqualTo(ROUNDING);
            }
        });
    }

    /** As while frames of a film come in. */
    @Test
    void aChartThatGrowsUsesItsMemoryAgain(FxRobot robot) {
        int wide = 1000;
        int tall = 250;
        int first = 5;
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        robot.interact(() -> {
            CanvasSurface surface = new CanvasSurface(new Canvas(wide, tall).getGraphicsContext2D());
            long before = 0;
            for (int drawing = 1; drawing <= 20; drawing++) {
                int count = wide * drawing / 20;
                double[] bottoms = new double[count];
                Arrays.fill(bottoms, tall);
                surface.begin(new Box(0, 0, wide, tall));
                surface.columns(0, new double[count], bottoms, count, Ink.rgb(0x336699));
                surface.end();
                before = drawing == first ? threads.getCurrentThreadAllocatedBytes() : before;
            }
            assertThat(before).isPositive();
            assertThat(threads.getCurrentThreadAllocatedBytes() - before)
                    .isLessThan((long) Integer.BYTES * wide * tall);
        });
    }

    @Test
    void whatIsNotSeenTakesNoRoom(FxRobot robot) {
        Chart far = (surface, way) -> {
            double[] tops = {-1e4, 3e4, Double.NaN, 20, 5};
            double[] bottoms = {1e4, 4e4, 7, Double.NaN, 4};
            way.columns(surface, -1, tops, bottoms, 5, Ink.rgb(0xff0000));
            way.columns(surface, WIDTH - 2, tops, new double[]{3, 4e4, 7, 30, 4}, 5, Ink.rgb(0x00ff00));
        };
        robot.interact(() -> assertThat(apart(picture(far, 1), rectangles(far, 1))).isLessThanOrEqualTo(ROUNDING));
    }

    /** Stacks and shadows, over and under other things. */
    private static Chart chart(int seed) {
        return (surface, way) -> {
            Random random = new Random(seed);
            surface.fillRect(0, 0, WIDTH, HEIGHT, Ink.rgb(0xffffff));
            surface.fillRect(0, 60, WIDTH, 1, Ink.rgb(0x336699));
            surface.beginClip(20, 10, WIDTH - 40, HEIGHT - 30);
            for (int i = 0; i < 5; i++) {
                Ink ink = Ink.rgb(random.nextInt(1 << 24));
                columns(surface, way, random, i % 2 == 0 ? ink : ink.withOpacity(0.2 + 0.1 * i));
            }
            surface.endClip();
            surface.fillRect(0, 70, WIDTH, 1, Ink.rgb(0x996633));
            columns(surface, way, random, Ink.rgb(0).withOpacity(0.4));
        };
    }

    private static void columns(Surface surface, Way way, Random random, Ink ink) {
        double[] tops = new double[COUNT];
        double[] bottoms = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            tops[i] = random.nextInt(HEIGHT) - 10;
            bottoms[i] = random.nextInt(6) == 0 ? Double.NaN : tops[i] + random.nextInt(80) - 10;
        }
        way.columns(surface, random.nextInt(60) - 5, tops, bottoms, COUNT, ink);
        Arrays.fill(tops, -5); // a surface must not keep what is drawn next with
    }

    private static WritableImage picture(Chart chart, double scale) {
        Canvas canvas = canvas(scale);
        draw(new CanvasSurface(canvas.getGraphicsContext2D()), chart, Surface::columns);
        return canvas.snapshot(new SnapshotParameters(), null);
    }

    private static WritableImage rectangles(Chart chart, double scale) {
        Canvas canvas = canvas(scale);
        draw(new CanvasSurface(canvas.getGraphicsContext2D()), chart, ColumnsTest::rectangleEach);
        return canvas.snapshot(new SnapshotParameters(), null);
    }

    private static Canvas canvas(double scale) {
        Canvas canvas = new Canvas(WIDTH * scale, HEIGHT * scale);
        canvas.getGraphicsContext2D().scale(scale, scale);
        return canvas;
    }

    private static void draw(CanvasSurface surface, Chart chart, Way way) {
        surface.begin(new Box(0, 0, WIDTH, HEIGHT));
        chart.paint(surface, way);
        surface.end();
    }

    /** The greatest difference of a colour's part anywhere, of 255. */
    private static int apart(WritableImage one, WritableImage other) {
        int most = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getPixelReader().getArgb(x, y);
                int b = other.getPixelReader().getArgb(x, y);
                for (int shift = 0; shift < 32; shift += 8) {
                    most = Math.max(most, Math.abs((a >>> shift & 255) - (b >>> shift & 255)));
                }
            }
        }
        return most;
    }

    /** A way of drawing columns. */
    private interface Way {
        void columns(Surface surface, double x, double[] tops, double[] bottoms, int count, Ink ink);
    }

    private static void rectangleEach(Surface surface, double x, double[] tops, double[] bottoms, int count, Ink ink) {
        for (int i = 0; i < count; i++) {
            if (bottoms[i] > tops[i]) {
                surface.fillRect(x + i, tops[i], 1, bottoms[i] - tops[i], ink);
            }
        }
    }

    private interface Chart {
        void paint(Surface surface, Way way);
    }
}
