package org.vmaflens.ui.share;

import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
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
 * A picture of a drawing, two pixels for one on screen. The FX thread waits while the toolkit renders a picture, a
 * quarter of a second and more for a whole view, so that it is made a strip at a time.
 */
final class SharpPicture {

    private static final int SCALE = 2;

    /** Rows of pixels of a strip; fewer where much is drawn, but for the fewest. They take some ten milliseconds. */
    private static final int MOST = 128;
    private static final int FEWEST = 16;
    private static final int CROWD = 500;

    /** A strip of half the rows has to have less than this share of what is drawn. */
    private static final double LESS = 0.8;

    private final Drawing drawing;
    private final WritableImage picture;
    private final SnapshotParameters parameters = new SnapshotParameters();
    private final int wide;
    private final int high;
    /** All strips are drawn on one, which uses its memory again. */
    private final Canvas canvas;
    private final CanvasSurface surface;
    private int done;

    /**
     * Has room for one; on a worker, since the memory of a whole comparison takes tens of milliseconds to be had.
     *
     * @param shown how large the drawing is
     */
    SharpPicture(Drawing drawing, View shown, ChartTheme theme) {
        this.drawing = drawing;
        wide = SCALE * (int) shown.width();
        high = SCALE * (int) shown.height();
        picture = new WritableImage(wide, high);
        canvas = new Canvas(wide, MOST);
        surface = new CanvasSurface(canvas.getGraphicsContext2D());
        parameters.setFill(Color.web(theme.background().hex()));
    }

    /**
     * Makes it, once; FX thread only.
     *
     * @param then takes the picture when it is there, some pictures of the window later
     */
    void make(Consumer<WritableImage> then) {
        new PulseByPulse(() -> strip(then)).start();
    }

    private boolean strip(Consumer<WritableImage> then) {
        draw(rows());
        boolean more = done < high;
        if (!more) {
            then.accept(picture);
        }
        return more;
    }

    private int rows() {
        int rows = MOST;
        int weight = weight(rows);
        while (rows > FEWEST && weight > CROWD) {
            int ofHalf = weight(rows / 2);
            if (ofHalf > LESS * weight) { // what is there is tall: every strip would have most of it
                break;
            }
            rows /= 2;
            weight = ofHalf;
        }
        return Math.min(rows, high - done);
    }

    private int weight(int rows) {
        return drawing.weight(done / (double) SCALE, (done + rows) / (double) SCALE);
    }

    /** Waits for so many rows to be rendered. */
    private void draw(int next) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, wide, MOST);
        graphics.save();
        graphics.beginPath();
        graphics.rect(0, 0, wide, next); // what lies below is drawn for the next strip
        graphics.clip();
        graphics.translate(0, -done);
        graphics.scale(SCALE, SCALE);
        Box seen = new Box(0, (double) done / SCALE, (double) wide / SCALE, (double) next / SCALE);
        surface.begin(seen);
        drawing.drawOn(surface, seen.y(), seen.bottom());
        surface.end();
        graphics.restore();
        parameters.setViewport(new Rectangle2D(0, 0, wide, next));
        WritableImage strip = canvas.snapshot(parameters, null);
        picture.getPixelWriter().setPixels(0, done, wide, next, strip.getPixelReader(), 0, 0);
        done += next;
    }
}
