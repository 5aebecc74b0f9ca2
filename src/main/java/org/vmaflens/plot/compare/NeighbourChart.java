package org.vmaflens.plot.compare;

import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Mark;
import org.vmaflens.plot.Palette;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;

/**
 * One frame's neighbours along one feature, and the local line through them. A neighbour stands at its score less what
 * the line makes of its other features, so that only this feature's part and what no line explains are left; it is the
 * stronger, the more say it has.
 *
 * @param feature place in the model, for its colour
 * @param name the feature's
 * @param badge the setting
 * @param x m values of the feature, normalised
 * @param y m scores, VMAF points
 * @param weights m, 0 to 1
 * @param at the frame's own value
 * @param score the model's score there
 * @param line the line's score there
 * @param slope VMAF points per unit of the feature
 */
public record NeighbourChart(int feature, String name, Badge badge, double[] x, double[] y, double[] weights,
        double at, double score, double line, double slope) {

    private static final double TOP = 8;

    /** Where the neighbours are. */
    public Box plot(Box box) {
        return new Box(box.x() + Parts.LEFT, box.y() + TOP, Math.max(1, box.width() - Parts.LEFT - 12),
                Math.max(1, box.height() - TOP - Parts.BOTTOM));
    }

    /** The feature, from left to right. */
    public LinearScale across(Box box) {
        Box plot = plot(box);
        return scale(x, at, plot.x(), plot.right());
    }

    /** Points, upwards. */
    public LinearScale up(Box box) {
        Box plot = plot(box);
        return scale(y, score, plot.bottom(), plot.y());
    }

    /** Draws it. */
    public void paint(Surface surface, Box box, ChartTheme theme) {
        Box plot = plot(box);
        LinearScale across = across(box);
        LinearScale up = up(box);
        Parts.axes(surface, plot, across, Words.of("neighbours.across", name), up, Words.of("neighbours.up"), theme);
        surface.beginClip(plot.x(), plot.y(), plot.width(), plot.height());
        Stroke none = Stroke.solid(Ink.CLEAR, 0);
        Ink ink = Palette.feature(feature);
        for (int j = 0; j < x.length; j++) {
            surface.mark(Mark.DOT, across.pixel(x[j]), up.pixel(y[j]), 1.8, ink.withOpacity(0.05 + 0.6 * weights[j]),
                    none);
        }
        double from = up.pixel(line + slope * (across.low() - at));
        double to = up.pixel(line + slope * (across.high() - at));
        surface.line(plot.x(), from, plot.right(), to, Stroke.solid(theme.background(), 4));
        surface.line(plot.x(), from, plot.right(), to, Stroke.solid(Parts.legible(badge.ink(), theme), 2));
        surface.line(across.pixel(at), up.pixel(score), across.pixel(at), up.pixel(line), Stroke.dotted(theme.text(),
                1.5));
        surface.mark(Mark.DIAMOND, across.pixel(at), up.pixel(score), 5.5, theme.background(),
                Stroke.solid(theme.text(), 1.6));
        surface.endClip();
    }

    private static LinearScale scale(double[] values, double own, double start, double end) {
        double low = own;
        double high = own;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return Parts.scale(low, high, start, end);
    }
}
