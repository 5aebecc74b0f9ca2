package org.vmaflens.ui.share;

import java.util.concurrent.CompletableFuture;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Drawing;
import org.vmaflens.ui.chart.CanvasSurface;
import org.vmaflens.ui.workspace.PulseByPulse;

/**
 * A picture of a drawing, two pixels for one on screen. The FX thread waits while the toolkit renders a picture, up to a
 * quarter of a second for a whole view, so that it is made a strip at a time. FX thread only.
 */
final class SharpPicture {

    private static final int SCALE = 2;

    /** Rows of pixels of a strip; fewer where much is drawn, but for the fewest. They take some ten milliseconds. */
    private static final int MOST = 128;
    private static final int FEWEST = 8;
    private static final int CROWD = 500;

    private final Drawing drawing;
    private final WritableImage picture;
    private final SnapshotParameters parameters = new SnapshotParameters();
    private final CompletableFuture<WritableImage> made = new CompletableFuture<>();
    private final int wide;
    private final int high;
    private int done;

    private SharpPicture(Drawing drawing, int width, int height, ChartTheme theme) {
        this.drawing = drawing;
        wide = SCALE * width;
        high = SCALE * height;
        picture = new WritableImage(wide, high);
        parameters.setFill(Color.web(theme.background().hex()));
    }

    /** Begins one; it completes on the FX thread. */
    static CompletableFuture<WritableImage> of(Drawing drawing, int width, int height, ChartTheme theme) {
        SharpPicture next = new SharpPicture(drawing, width, height, theme);
        new PulseByPulse(next::strip).start();
        return next.made;
    }

    private boolean strip() {
        try {
            draw(rows());
        } catch (RuntimeException fault) {
            made.completeExceptionally(fault); // whoever waits for the picture must not do so for ever
            throw fault;
        }
        return done < high || !made.complete(picture);
    }

    private int rows() {
        int rows = MOST;
        while (rows > FEWEST && drawing.weight(done / (double) SCALE, (done + rows) / (double) SCALE) > CROWD) {
            rows /= 2;
        }
        return Math.min(rows, high - done);
    }

    /** Waits for so many rows to be rendered. */
    private void draw(int next) {
        Canvas canvas = new Canvas(wide, next);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.translate(0, -done);
        graphics.scale(SCALE, SCALE);
        CanvasSurface surface = new CanvasSurface(graphics);
        Box seen = new Box(0, (double) done / SCALE, (double) wide / SCALE, (double) next / SCALE);
        surface.begin(seen);
        drawing.drawOn(surface, seen.y(), seen.bottom());
        surface.end();
        WritableImage strip = canvas.snapshot(parameters, null);
        picture.getPixelWriter().setPixels(0, done, wide, next, strip.getPixelReader(), 0, 0);
        done += next;
    }
}
