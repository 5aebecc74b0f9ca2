package org.vmaflens.plot.compare;

import java.util.List;
import org.vmaflens.plot.Axes;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.LogScale;
import org.vmaflens.plot.Ramp;
import org.vmaflens.plot.Scale;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;
import org.vmaflens.plot.Tick;

/**
 * How good every pair of σ and κ is, as colours, with the settings as marks and a line around what is good enough.
 *
 * @param stds s values of σ that rise by equal ratios
 * @param kernelWidths w values of κ, likewise
 * @param values w × s; NaN where there is no answer
 * @param measure what the values are
 * @param enough the value at which the line is drawn; NaN for none
 * @param marks the settings
 */
public record MapChart(double[] stds, double[] kernelWidths, double[] values, Measure measure, double enough,
        List<Place> marks) {

    private static final double TOP = 6;
    private static final double RIGHT = 76;
    private static final double BAR = 14;

    /**
     * What a map shows.
     *
     * @param title with its unit
     * @param low, high the values at both ends of the colours
     * @param logarithmic whether colours go by ratio
     * @param greaterIsBetter whether the light end is {@code high}
     */
    public record Measure(String title, double low, double high, boolean logarithmic, boolean greaterIsBetter) {
        Scale scale(double start, double end) {
            return logarithmic ? new LogScale(low, high, start, end) : new LinearScale(low, high, start, end);
        }

        double share(double value) {
            double share = scale(0, 1).pixel(Math.clamp(value, low, high));
            return greaterIsBetter ? share : 1 - share;
        }
    }

    /**
     * A setting's place.
     *
     * @param badge the setting
     * @param std, kernelWidth where
     */
    public record Place(Badge badge, double std, double kernelWidth) {
    }

    public MapChart {
        marks = List.copyOf(marks);
    }

    /** Where the cells are. */
    public Box plot(Box box) {
        return new Box(box.x() + Parts.LEFT, box.y() + TOP, Math.max(1, box.width() - Parts.LEFT - RIGHT),
                Math.max(1, box.height() - TOP - Parts.BOTTOM));
    }

    /** σ, from left to right. */
    LogScale across(Box box) {
        return scale(stds, plot(box).x(), plot(box).right());
    }

    /** κ, upwards. */
    LogScale up(Box box) {
        return scale(kernelWidths, plot(box).bottom(), plot(box).y());
    }

    /** Which value of σ the cell at a place has, the nearest where it is beside the cells. */
    public int column(Box box, double x) {
        Box plot = plot(box);
        return Math.clamp((int) ((x - plot.x()) / plot.width() * stds.length), 0, stds.length - 1);
    }

    /** Which value of κ the cell at a place has, the nearest where it is beside the cells. */
    public int row(Box box, double y) {
        Box plot = plot(box);
        int tall = kernelWidths.length;
        return Math.clamp((int) ((plot.bottom() - y) / plot.height() * tall), 0, tall - 1);
    }

    /** A scale that reaches half a cell beyond the first and the last. */
    private static LogScale scale(double[] at, double start, double end) {
        double half = Math.sqrt(at[1] / at[0]);
        return new LogScale(at[0] / half, at[at.length - 1] * half, start, end);
    }

    /** Draws it. */
    public void paint(Surface surface, Box box, ChartTheme theme) {
        Box plot = plot(box);
        surface.fillRect(plot.x(), plot.y(), plot.width(), plot.height(), theme.missing());
        double wide = plot.width() / stds.length;
        double tall = plot.height() / kernelWidths.length;
        for (int row = 0; row < kernelWidths.length; row++) {
            for (int column = 0; column < stds.length; column++) {
                double value = values[row * stds.length + column];
                if (!Double.isNaN(value)) {
                    double left = Math.round(plot.x() + column * wide);
                    double top = Math.round(plot.bottom() - (row + 1) * tall);
                    surface.fillRect(left, top, Math.round(plot.x() + (column + 1) * wide) - left,
                            Math.round(plot.bottom() - row * tall) - top, Ramp.SEQUENTIAL.at(measure.share(value)));
                }
            }
        }
        contour(surface, plot, wide, tall);
        LogScale y = up(box);
        TextStyle label = TextStyle.small(theme.muted()).end();
        for (Tick tick : y.ticks((int) Math.max(2, plot.height() / 34))) {
            double at = Axes.crisp(y.pixel(tick.value()));
            surface.line(plot.x() - (tick.label().isEmpty() ? 2 : 4), at, plot.x(), at, Stroke.solid(theme.axis(), 1));
            surface.text(tick.label(), plot.x() - 7, at + label.drop(), label);
        }
        Parts.bottom(surface, plot, across(box), Words.of("map.across"), theme);
        Parts.leftTitle(surface, plot, Words.of("map.up"), theme);
        colourBar(surface, plot, theme);
        marks(surface, box, theme);
    }

    /** Settings that stand together are fanned out to the right, so that each is seen. */
    private void marks(Surface surface, Box box, ChartTheme theme) {
        Box plot = plot(box);
        double[] xs = new double[marks.size()];
        double[] ys = new double[marks.size()];
        for (int i = 0; i < xs.length; i++) {
            double x = Math.clamp(across(box).pixel(marks.get(i).std()), plot.x(), plot.right());
            double y = Math.clamp(up(box).pixel(marks.get(i).kernelWidth()), plot.y(), plot.bottom());
            for (int before = 0; before < i; before++) {
                if (Math.hypot(xs[before] - x, ys[before] - y) < 1.5 * Badge.RADIUS) {
                    x = xs[before] + 2 * Badge.RADIUS;
                }
            }
            xs[i] = x;
            ys[i] = y;
            marks.get(i).badge().paint(surface, x, y, theme);
        }
    }

    /** A line between cells that are good enough and cells that are not. */
    private void contour(Surface surface, Box plot, double wide, double tall) {
        Stroke dark = Stroke.solid(ChartTheme.LIGHT.text(), 3);
        Stroke light = Stroke.solid(ChartTheme.LIGHT.background(), 1.4);
        for (Stroke stroke : List.of(dark, light)) {
            for (int row = 0; row < kernelWidths.length; row++) {
                for (int column = 0; column < stds.length; column++) {
                    double right = plot.x() + (column + 1) * wide;
                    double top = plot.bottom() - (row + 1) * tall;
                    if (column + 1 < stds.length && differ(row, column, row, column + 1)) {
                        surface.line(right, top, right, top + tall, stroke);
                    }
                    if (row + 1 < kernelWidths.length && differ(row, column, row + 1, column)) {
                        surface.line(right - wide, top, right, top, stroke);
                    }
                }
            }
        }
    }

    private boolean differ(int row, int column, int otherRow, int otherColumn) {
        double one = values[row * stds.length + column];
        double other = values[otherRow * stds.length + otherColumn];
        return !Double.isNaN(one) && !Double.isNaN(other) && (one >= enough) != (other >= enough);
    }

    private void colourBar(Surface surface, Box plot, ChartTheme theme) {
        double x = plot.right() + 12;
        Scale scale = measure.scale(plot.bottom(), plot.y());
        for (double y = plot.y(); y < plot.bottom(); y++) {
            surface.fillRect(x, y, BAR, Math.min(1, plot.bottom() - y), Ramp.SEQUENTIAL.at(measure.share(scale.value(
                    y + 0.5))));
        }
        Parts.rightTicks(surface, plot, scale, x + BAR, theme);
        if (enough > measure.low() && enough < measure.high()) {
            double y = Axes.crisp(scale.pixel(enough));
            surface.line(x - 3, y, x + BAR + 3, y, Stroke.solid(theme.text(), 3));
            surface.line(x - 3, y, x + BAR + 3, y, Stroke.solid(theme.background(), 1));
        }
        TextStyle style = TextStyle.small(theme.muted()).end();
        surface.text(measure.title(), x + BAR + 50, plot.bottom() + 31, style);
    }
}
