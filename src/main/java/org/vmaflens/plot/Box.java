package org.vmaflens.plot;

/**
 * A rectangle on a surface, in pixels.
 *
 * @param x, y top left corner
 * @param width, height its size, not negative
 */
public record Box(double x, double y, double width, double height) {

    /** Right edge. */
    public double right() {
        return x + width;
    }

    /** Lower edge. */
    public double bottom() {
        return y + height;
    }

    /** The least rectangle of whole pixels around this one. */
    public Box wholePixels() {
        double left = Math.floor(x);
        double top = Math.floor(y);
        return new Box(left, top, Math.ceil(right()) - left, Math.ceil(bottom()) - top);
    }

    /** Whether the point is inside. */
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }
}
