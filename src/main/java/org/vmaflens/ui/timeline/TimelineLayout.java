package org.vmaflens.ui.timeline;

import org.vmaflens.plot.Box;

/**
 * Where the parts of a timeline stand.
 *
 * @param overview the strip that shows the whole clip
 * @param scores the score track
 * @param contributions the contribution track
 * @param legend the legend above it
 */
public record TimelineLayout(Box overview, Box scores, Box contributions, Box legend) {

    private static final double LEFT = 54;
    private static final double RIGHT = 12;
    private static final double TITLE = 24;
    private static final double STRIP = 30;
    private static final double AXIS = 40;

    /** Shares a size out; {@code legendHeight} is what the legend needs at that width. */
    public static TimelineLayout of(double width, double height, double legendHeight) {
        double across = Math.max(1, Math.floor(width - LEFT - RIGHT));
        Box overview = new Box(LEFT, 4, across, STRIP);
        double scoreTop = overview.bottom() + TITLE + 6;
        double rest = height - scoreTop - 2 * TITLE - legendHeight - AXIS;
        double scoreHeight = Math.floor(Math.max(30, rest * 0.28));
        Box scores = new Box(LEFT, scoreTop, across, scoreHeight);
        Box legend = new Box(LEFT, scores.bottom() + 2 * TITLE - 10, across, legendHeight);
        double top = legend.bottom() + 10;
        Box contributions = new Box(LEFT, top, across, Math.max(20, Math.floor(height - AXIS - top)));
        return new TimelineLayout(overview, scores, contributions, legend);
    }

    /** From the score track to the end of the contribution track: where the crosshair reaches. */
    Box tracks() {
        double top = scores.y() - 6;
        return new Box(scores.x(), top, scores.width(), contributions.bottom() + 34 - top);
    }
}
