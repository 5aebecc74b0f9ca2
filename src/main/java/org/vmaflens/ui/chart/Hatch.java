package org.vmaflens.ui.chart;

import javafx.scene.image.Image;
import org.vmaflens.plot.Bitmap;
import org.vmaflens.plot.Ink;

/**
 * Rising lines one pixel wide.
 *
 * @param step from one to the next, in pixels
 * @param ink their colour
 */
public record Hatch(int step, Ink ink) {

    /** A square of one step, side by side with its like; a line runs through its corners at the lower left and upper right. */
    Image tile() {
        int[] argb = new int[step * step];
        for (int i = 0; i < argb.length; i++) {
            int beyond = (i / step + i % step + 1) % step; // along a row, from the line to the middle of the pixel
            double distance = Math.min(beyond, step - beyond) / Math.sqrt(2);
            argb[i] = ink.withOpacity(ink.opacity() * Math.max(0, 1 - distance)).argb();
        }
        return Images.image(new Bitmap(step, step, argb));
    }
}
