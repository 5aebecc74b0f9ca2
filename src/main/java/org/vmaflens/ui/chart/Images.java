package org.vmaflens.ui.chart;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.vmaflens.plot.Bitmap;

/** The pixels of JavaFX's images. */
public final class Images {

    private Images() {
    }

    /** A copy of an image's pixels. */
    public static Bitmap of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Bitmap(width, height, argb);
    }

    /** An image of these pixels. */
    public static WritableImage image(Bitmap bitmap) {
        WritableImage image = new WritableImage(bitmap.width(), bitmap.height());
        image.getPixelWriter().setPixels(0, 0, bitmap.width(), bitmap.height(), PixelFormat.getIntArgbInstance(),
                bitmap.argb(), 0, bitmap.width());
        return image;
    }
}
