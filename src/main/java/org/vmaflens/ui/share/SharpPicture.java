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

    /** Pixels of a strip, which take some ten milliseconds. */
    private static final int STRIP = 300_000;

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
            int rows = Math.min(high - done, Math.max(1, STRIP / wide / SCALE) * SCALE);
            Canvas canvas = new Canvas(wide, rows);
            GraphicsContext graphics = canvas.getGraphicsContext2D();
            graphics.translate(0, -done);
            graphics.scale(SCALE, SCALE);
            CanvasSurface surface = new CanvasSurface(graphics);
            Box seen = new Box(0, (double) done / SCALE, (double) wide / SCALE, (double) rows / SCALE);
            surface.begin(seen);
            drawing.drawOn(surface, seen.y(), seen.bottom());
            surface.end();
            picture.getPixelWriter().setPixels(0, done, wide, rows, canvas.snapshot(parameters, null).getPixelReader(),
                    0,
                    0);
            done += rows;
        } catch (RuntimeException fault) {
            made.completeExceptionally(fault); // whoever waits for the picture must not do so for ever
            throw fault;
        }
        return done < high || !made.complete(picture);
    }
}
