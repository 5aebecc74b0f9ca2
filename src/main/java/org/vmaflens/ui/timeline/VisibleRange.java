package org.vmaflens.ui.timeline;

/**
 * The window of frames in view, in frame numbers and parts of them: frame 5 reaches from 4.5 to 5.5.
 *
 * @param from left edge
 * @param to right edge, right of {@code from}
 */
public record VisibleRange(double from, double to) {

    public VisibleRange {
        if (!(to > from)) {
            throw new IllegalArgumentException("a window of frames needs some width, not " + from + " to " + to);
        }
    }

    /** Width in frames. */
    public double width() {
        return to - from;
    }

    /** Middle, in frame numbers. */
    public double centre() {
        return (from + to) / 2;
    }

    /** The same width further right by {@code frames}. */
    public VisibleRange shift(double frames) {
        return new VisibleRange(from + frames, to + frames);
    }

    /** A window {@code factor} times as wide in which {@code anchor} stays where it is on screen. */
    public VisibleRange zoom(double anchor, double factor) {
        return new VisibleRange(anchor + (from - anchor) * factor, anchor + (to - anchor) * factor);
    }

    /** This window, made no narrower than {@code narrowest} and pushed inside {@code all}. */
    public VisibleRange within(VisibleRange all, double narrowest) {
        if (width() >= narrowest && from >= all.from && to <= all.to) {
            return this; // to the last digit, which the sums below may change
        }
        double width = Math.min(Math.max(width(), narrowest), all.width());
        double start = centre() - width / 2;
        start = Math.max(all.from, Math.min(start, all.to - width));
        return new VisibleRange(start, start + width);
    }
}
