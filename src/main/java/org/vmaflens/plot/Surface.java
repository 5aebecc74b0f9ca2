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
     * Covers a rectangle with lines one pixel wide that rise at 45 degrees, {@code step} pixels from one to the next; they
     * start at multiples of it on the rectangle's lower edge. Surfaces that have a quicker way than outlines take it.
     */
    default void hatch(Box box, int step, Ink ink) {
        double first = Math.floor((box.x() - box.height()) / step) * step;
        int lines = 1 + (int) ((box.right() - first) / step);
        double[] xs = new double[2 * lines];
        double[] ys = new double[2 * lines];
        for (int i = 0; i < lines; i++) { // to and fro as one line, which turns where the clip hides it
            int low = 2 * i + i % 2;
            int high = 2 * i + 1 - i % 2;
            double x = first + step * i;
            xs[low] = x - step;
            ys[low] = box.bottom() + step;
            xs[high] = x + box.height() + step;
            ys[high] = box.y() - step;
        }
        beginClip(box.x(), box.y(), box.width(), box.height());
        polyline(xs, ys, xs.length, Stroke.solid(ink, 1));
        endClip();
    }

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
