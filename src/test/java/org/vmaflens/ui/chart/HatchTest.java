package org.vmaflens.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.testing.Drawn;
import org.vmaflens.ui.WindowExtension;

/** The quick way to hatch shows the same as lines do. */
@ExtendWith(WindowExtension.class)
class HatchTest {

    private static final int STEP = 8;
    private static final Box BOX = new Box(13, 7, 91, 60);
    private static final Ink INK = Ink.rgb(0x0a0a0a).withOpacity(0.6);

    @Start
    void start(Stage stage) {
        // the toolkit is all that is needed
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void onScreenAndInPicturesItIsWhatLinesWouldBe(int scale, FxRobot robot) {
        robot.interact(() -> {
            WritableImage quick = picture(scale, surface -> surface.hatch(BOX, STEP, INK));
            WritableImage lines = picture(scale, surface -> {
                surface.beginClip(BOX.x(), BOX.y(), BOX.width(), BOX.height());
                for (double x = Math.floor((BOX.x() - BOX.height()) / STEP) * STEP; x <= BOX.right(); x += STEP) {
                    surface.line(x - STEP, BOX.bottom() + STEP, x + BOX.height() + STEP, BOX.y() - STEP,
                            Stroke.solid(INK, 1));
                }
                surface.endClip();
            });
            for (int y = 0; y < quick.getHeight(); y++) {
                for (int x = 0; x < quick.getWidth(); x++) {
                    int grey = quick.getPixelReader().getArgb(x, y) & 255;
                    assertThat(grey).as("pixel %d, %d", x, y)
                            .isCloseTo(lines.getPixelReader().getArgb(x, y) & 255, within(24));
                }
            }
            int onTheLine = quick.getPixelReader().getArgb(16 * scale, scale * (int) BOX.bottom() - 1) & 255;
            assertThat(onTheLine).as("where a line starts").isLessThan(120);
        });
    }

    @Test
    void elsewhereItIsOneLineThatTurnsOutOfSight() {
        Drawn drawn = new Drawn();
        drawn.hatch(BOX, STEP, INK);

        assertThat(drawn.slanting()).as("lines on their own").isZero();
        assertThat(drawn.paths()).hasSize(1);
        Drawn.Path path = drawn.paths().getFirst();
        double middle = BOX.y() + BOX.height() / 2;
        double last = Double.NaN;
        for (int i = 0; i < path.xs().length; i++) {
            assertThat(path.ys()[i]).as("a turn").satisfiesAnyOf(y -> assertThat(y).isLessThan(BOX.y() - 1),
                    y -> assertThat(y).isGreaterThan(BOX.bottom() + 1));
            if (i % 2 == 1) {
                double rise = path.ys()[i - 1] - path.ys()[i];
                assertThat(path.xs()[i] - path.xs()[i - 1]).as("45 degrees").isCloseTo(rise, within(1e-9));
                double crossing = path.xs()[i] + path.ys()[i] - middle;
                if (i == 1) {
                    assertThat(crossing).isLessThan(BOX.x() + STEP);
                } else {
                    assertThat(crossing - last).as("distance").isCloseTo(STEP, within(1e-9));
                }
                last = crossing;
            }
        }
        assertThat(last).isGreaterThan(BOX.right() - STEP);
    }

    private interface Drawing {
        void on(Surface surface);
    }

    private static WritableImage picture(int scale, Drawing drawing) {
        Canvas canvas = new Canvas(120 * scale, 80 * scale);
        canvas.getGraphicsContext2D().scale(scale, scale);
        CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
        surface.begin(new Box(0, 0, 120, 80));
        surface.fillRect(0, 0, 120, 80, Ink.rgb(0xffffff));
        drawing.on(surface);
        surface.end();
        return canvas.snapshot(new SnapshotParameters(), null);
    }
}
