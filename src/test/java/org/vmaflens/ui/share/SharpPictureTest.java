package org.vmaflens.ui.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Drawing;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.Mark;
import org.vmaflens.plot.Palette;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;
import org.vmaflens.ui.WindowExtension;
import org.vmaflens.ui.chart.CanvasSurface;
import org.vmaflens.ui.chart.Images;

/** A picture that is made a strip at a time. */
@ExtendWith(WindowExtension.class)
class SharpPictureTest {

    private static final int WIDTH = 700;
    private static final int HEIGHT = 501;

    @Test
    void itLooksLikeOneThatIsMadeInOneGo(FxRobot robot) throws TimeoutException {
        WritableImage[] whole = new WritableImage[1];
        robot.interact(() -> {
            Canvas canvas = new Canvas(2 * WIDTH, 2 * HEIGHT);
            canvas.getGraphicsContext2D().scale(2, 2);
            CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
            surface.begin(new Box(0, 0, WIDTH, HEIGHT));
            paint(surface);
            surface.end();
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setFill(Color.WHITE);
            whole[0] = canvas.snapshot(parameters, null);
        });
        WritableImage picture = picture(robot);
        assertThat(furthest(Images.of(picture).argb(), Images.of(whole[0]).argb())).isLessThanOrEqualTo(2);
    }

    /** The largest difference of two pixels in a channel, of 255; the toolkit may round otherwise at another place. */
    private static int furthest(int[] one, int[] other) {
        assertThat(one).hasSameSizeAs(other);
        int furthest = 0;
        for (int i = 0; i < one.length; i++) {
            for (int bits = 0; bits < 32; bits += 8) {
                furthest = Math.max(furthest, Math.abs((one[i] >>> bits & 255) - (other[i] >>> bits & 255)));
            }
        }
        return furthest;
    }

    @Test
    void theWindowHasPicturesOfItsOwnMeanwhile(FxRobot robot) throws TimeoutException {
        assertThat(picturesMeanwhile(robot, SharpPictureTest::paint)).isGreaterThan(3);
    }

    /** Smaller strips would have as much to draw as large ones, and take seconds. */
    @Test
    void thousandsOfTallThingsDoNotMakeTheStripsSmall(FxRobot robot) throws TimeoutException {
        assertThat(picturesMeanwhile(robot, surface -> {
            for (int x = 0; x < WIDTH; x++) {
                surface.fillRect(x, 0, 1, HEIGHT, Palette.setting(x % 3));
            }
        })).isBetween(3, 40);
    }

    /** How many pictures the window has until that of a painting is there. */
    private static int picturesMeanwhile(FxRobot robot, Consumer<Surface> painting) throws TimeoutException {
        int[] pictures = new int[1];
        int[] atTheEnd = new int[1];
        AnimationTimer counter = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pictures[0]++;
            }
        };
        robot.interact(() -> {
            counter.start();
            begin(painting, picture -> atTheEnd[0] = pictures[0]);
        });
        until(() -> atTheEnd[0] > 0);
        robot.interact(counter::stop);
        return atTheEnd[0];
    }

    private static WritableImage picture(FxRobot robot) throws TimeoutException {
        List<WritableImage> made = new ArrayList<>();
        robot.interact(() -> begin(SharpPictureTest::paint, made::add));
        until(() -> !made.isEmpty());
        return made.getFirst();
    }

    private static void begin(Consumer<Surface> painting, Consumer<WritableImage> then) {
        Drawing drawing = new Drawing();
        painting.accept(drawing);
        View shown = new View("", new Region(), (surface, width, height, theme) -> painting.accept(surface), WIDTH,
                HEIGHT,
                Map.of(), false);
        new SharpPicture(drawing, shown, ChartTheme.LIGHT).make(then);
    }

    private static void paint(Surface surface) {
        Ink ink = Palette.setting(1);
        double[] tops = new double[WIDTH];
        double[] bottoms = new double[WIDTH];
        double[] xs = new double[WIDTH];
        for (int x = 0; x < WIDTH; x++) {
            xs[x] = x;
            tops[x] = 100 + Math.round(80 * Math.sin(x / 40.0));
            bottoms[x] = 300 + Math.round(150 * Math.cos(x / 30.0));
        }
        surface.columns(0, tops, bottoms, WIDTH, ink);
        surface.hatch(new Box(30, 20, 90, 460), 7, Palette.setting(2));
        surface.polyline(xs, tops, WIDTH, Stroke.dashed(Palette.setting(0), 2));
        surface.beginClip(200, 50.5, 200, 333);
        for (int y = 0; y < HEIGHT; y += 9) {
            surface.text("weights, VMAF points", 180 + y / 3.0, y + 0.3, TextStyle.small(ink));
            surface.mark(Mark.DOT, 390 - y / 5.0, y + 0.7, 4, ink, Stroke.solid(Palette.setting(3), 1));
        }
        surface.endClip();
        surface.text("up and down", 600, 400, TextStyle.title(ink).upwards());
        surface.strokeRect(500.5, 10.5, 60, 480, Stroke.solid(ink, 1));
    }
}
