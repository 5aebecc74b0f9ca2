package org.vmaflens.plot;

/**
 * How a line is drawn.
 *
 * @param ink its colour
 * @param width in pixels
 * @param dash its pattern
 */
public record Stroke(Ink ink, double width, Dash dash) {

    /** A solid line. */
    public static Stroke solid(Ink ink, double width) {
        return new Stroke(ink, width, Dash.SOLID);
    }

    /** A dashed line. */
    public static Stroke dashed(Ink ink, double width) {
        return new Stroke(ink, width, Dash.DASHED);
    }

    /** A dotted line. */
    public static Stroke dotted(Ink ink, double width) {
        return new Stroke(ink, width, Dash.DOTTED);
    }
}
