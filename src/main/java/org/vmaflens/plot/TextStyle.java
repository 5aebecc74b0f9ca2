package org.vmaflens.plot;

/**
 * How a text is set.
 *
 * @param size in pixels
 * @param bold whether heavy
 * @param ink its colour
 * @param align which part of it stands at the given place
 * @param turned whether it reads upwards
 */
public record TextStyle(double size, boolean bold, Ink ink, Align align, boolean turned) {

    /** Axis labels and small print. */
    public static final double SMALL = 11;

    /** Titles and values. */
    public static final double NORMAL = 12.5;

    /** Small regular text that begins at its x. */
    public static TextStyle small(Ink ink) {
        return new TextStyle(SMALL, false, ink, Align.START, false);
    }

    /** A heavy title that begins at its x. */
    public static TextStyle title(Ink ink) {
        return new TextStyle(NORMAL, true, ink, Align.START, false);
    }

    /** The same, centred. */
    public TextStyle middle() {
        return new TextStyle(size, bold, ink, Align.MIDDLE, turned);
    }

    /** The same, ending at its x. */
    public TextStyle end() {
        return new TextStyle(size, bold, ink, Align.END, turned);
    }

    /** The same in another size. */
    public TextStyle sized(double pixels) {
        return new TextStyle(pixels, bold, ink, align, turned);
    }

    /** The same in heavy letters. */
    public TextStyle heavy() {
        return new TextStyle(size, true, ink, align, turned);
    }

    /** The same, reading upwards. */
    public TextStyle upwards() {
        return new TextStyle(size, bold, ink, align, true);
    }

    /** How far below the middle of a line of this size its baseline lies. */
    public double drop() {
        return size * 0.36;
    }

    /** Estimated width of a text in pixels; errs on the wide side, and is the same on every surface. */
    public double width(String text) {
        return TextWidths.em(text) * size * (bold ? 1.15 : 1);
    }

    /** The text if it fits into {@code room} pixels, otherwise its beginning and an ellipsis. */
    public String fit(String text, double room) {
        if (width(text) <= room + 0.5) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…") > room) {
            end--;
        }
        return end == 0 ? "" : text.substring(0, end) + "…";
    }

    /** As {@link #fit}, but keeps the end: names of one clip's encodes differ there. */
    public String fitEnd(String text, double room) {
        if (width(text) <= room + 0.5) {
            return text;
        }
        int start = 0;
        while (start < text.length() && width("…" + text.substring(start)) > room) {
            start++;
        }
        return start == text.length() ? "" : "…" + text.substring(start);
    }
}
