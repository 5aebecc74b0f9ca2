package org.vmaflens.plot;

/**
 * What charts are drawn on: a screen, a picture or an SVG file. Pixels run right and down from the top left corner;
 * a text's y is its baseline.
 */
public interface Surface {

    /** Fills a rectangle. */
    void fillRect(double x, double y, double width, double height, Ink ink);

    /** Draws the outline of a rectangle. */
    void strokeRect(double x, double y, double width, double height, Stroke stroke);

    /** Draws a straight line. */
    void line(double x1, double y1, double x2, double y2, Stroke stroke);

    /** Draws a line through the first {@code count} points. */
    void polyline(double[] xs, double[] ys, int count, Stroke stroke);

    /** Fills the shape whose corners are the first {@code count} points. */
    void polygon(double[] xs, double[] ys, int count, Ink ink);

    /** Draws a point of the given radius. */
    void mark(Mark mark, double x, double y, double radius, Ink fill, Stroke outline);

    /** Writes a line of text. */
    void text(String text, double x, double y, TextStyle style);

    /** Draws a picture, stretched to a rectangle. */
    void image(Bitmap bitmap, double x, double y, double width, double height);

    /** Limits what follows to a rectangle, within the limits already set, until {@link #endClip()}. */
    void beginClip(double x, double y, double width, double height);

    /** Takes the latest limit away. */
    void endClip();

    /**
     * Fills columns one pixel wide: column {@code i} at {@code x + i} from {@code tops[i]} to {@code bottoms[i]};
     * columns without height, or NaN, are left out. All of them should begin and end with whole pixels: surfaces that
     * have a quicker way than one rectangle each take it, and round.
     */
    default void columns(double x, double[] tops, double[] bottoms, int count, Ink ink) {
        for (int i = 0; i < count; i++) {
            double height = bottoms[i] - tops[i];
            if (height > 0) {
                fillRect(x + i, tops[i], 1, height, ink);
            }
        }
    }
}
