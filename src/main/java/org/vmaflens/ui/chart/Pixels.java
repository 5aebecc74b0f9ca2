package org.vmaflens.ui.chart;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.vmaflens.plot.Ink;

/** A picture that is filled in memory, pixel by pixel, before it is drawn. */
final class Pixels {

    /** Heights come in steps, so that a picture is not too small for the next drawing by a few pixels. */
    private static final int STEP = 64;

    /** So many pixels fill a line of a processor's cache. */
    private static final int LINE = 16;

    private final int width;
    private final int height;
    private final int[] premultiplied;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    /** A picture with room for a drawing of this size. */
    Pixels(int across, int down) {
        // An odd number of cache lines: the pixels of a column then do not drive each other out of the cache.
        width = ((across + LINE - 1) / LINE | 1) * LINE;
        height = (down + STEP - 1) / STEP * STEP;
        premultiplied = new int[width * height];
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(premultiplied), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    /** Whether a drawing of this size has room in it. */
    boolean holds(int across, int down) {
        return across <= width && down <= height;
    }

    /** Makes the upper left part of this size clear. */
    void clear(int across, int down) {
        for (int y = 0; y < down; y++) {
            Arrays.fill(premultiplied, y * width, y * width + across, 0);
        }
    }

    /** Lays ink over one column from {@code top} to {@code bottom}. */
    void lay(int x, int top, int bottom, Ink ink) {
        int over = premultiply(ink);
        int end = bottom * width + x;
        if (ink.alpha() == 255) {
            for (int at = top * width + x; at < end; at += width) {
                premultiplied[at] = over;
            }
            return;
        }
        int under = 0;
        int mixed = over;
        for (int at = top * width + x; at < end; at += width) {
            // Neighbours mostly are alike, so that there is little to mix.
            if (premultiplied[at] != under) {
                under = premultiplied[at];
                mixed = over(over, under);
            }
            premultiplied[at] = mixed;
        }
    }

    /** Draws the upper left part of this size; pixels stay sharp where the screen has several for each. */
    void draw(GraphicsContext graphics, int x, int y, int across, int down) {
        buffer.updateBuffer(changed -> null);
        graphics.setImageSmoothing(false);
        graphics.drawImage(image, 0, 0, across, down, x, y, across, down);
    }

    private static int premultiply(Ink ink) {
        int alpha = ink.alpha();
        return alpha << 24 | share(ink.red(), alpha) << 16 | share(ink.green(), alpha) << 8 | share(ink.blue(), alpha);
    }

    private static int over(int over, int under) {
        int clear = 255 - (over >>> 24);
        return over + (share(under >>> 24, clear) << 24 | share(under >> 16 & 255, clear) << 16
                | share(under >> 8 & 255, clear) << 8 | share(under & 255, clear));
    }

    private static int share(int part, int of255) {
        return (2 * part * of255 + 255) / 510;
    }
}
