package org.vmaflens.plot;

/**
 * A colour with its opacity.
 *
 * @param argb alpha, red, green and blue, eight bits each
 */
public record Ink(int argb) {

    /** Nothing at all. */
    public static final Ink CLEAR = new Ink(0);

    /** An opaque colour from 0xRRGGBB. */
    public static Ink rgb(int rgb) {
        return new Ink(0xff000000 | rgb);
    }

    /** 0 to 255. */
    public int alpha() {
        return argb >>> 24;
    }

    /** 0 to 255. */
    public int red() {
        return (argb >> 16) & 0xff;
    }

    /** 0 to 255. */
    public int green() {
        return (argb >> 8) & 0xff;
    }

    /** 0 to 255. */
    public int blue() {
        return argb & 0xff;
    }

    /** Alpha as a share, 0 to 1. */
    public double opacity() {
        return alpha() / 255.0;
    }

    /** The same colour with another opacity, 0 to 1. */
    public Ink withOpacity(double opacity) {
        return of((int) Math.round(opacity * 255), red(), green(), blue());
    }

    /**
     * The colour that lies the given share of the way to another; both alphas are mixed too.
     *
     * @param share 0 is this colour, 1 the other
     */
    public Ink mix(Ink other, double share) {
        return of(between(alpha(), other.alpha(), share), between(red(), other.red(), share),
                between(green(), other.green(), share), between(blue(), other.blue(), share));
    }

    /** {@code #rrggbb}; the opacity is not part of it. */
    public String hex() {
        return String.format("#%06x", argb & 0xffffff);
    }

    /** Perceived lightness by the sRGB luma weights, 0 (black) to 1 (white). */
    public double luma() {
        return (0.2126 * red() + 0.7152 * green() + 0.0722 * blue()) / 255;
    }

    private static Ink of(int alpha, int red, int green, int blue) {
        return new Ink((alpha << 24) | (red << 16) | (green << 8) | blue);
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
