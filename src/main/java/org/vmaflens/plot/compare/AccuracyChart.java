package org.vmaflens.plot.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vmaflens.plot.Axes;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.LogScale;
import org.vmaflens.plot.Mark;
import org.vmaflens.plot.Palette;
import org.vmaflens.plot.Scale;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;

/**
 * Weights against N, σ or κ: the exact line and the 95 % band of one run, sampled runs as dots, another figure on the
 * axis at the right, and a handle a setting.
 *
 * @param xTitle the parameter
 * @param yTitle what the weights are of
 * @param curve the exact figures
 * @param names p feature names
 * @param shown p, which features are drawn
 * @param dots sampled runs
 * @param quality the figure at the right
 * @param handles where the settings are
 */
public record AccuracyChart(String xTitle, String yTitle, Curve curve, List<String> names, boolean[] shown, Dots dots,
        Quality quality, List<Handle> handles) {

    private static final double TOP = 22;

    public AccuracyChart {
        names = List.copyOf(names);
        handles = List.copyOf(handles);
    }

    /** Where the curves are. */
    public Box plot(Box box) {
        double right = Parts.width(names) + 12 + (quality.values().length == 0 ? 0 : 48);
        return new Box(box.x() + Parts.LEFT, box.y() + TOP, Math.max(1, box.width() - Parts.LEFT - right),
                Math.max(1, box.height() - TOP - Parts.BOTTOM));
    }

    /** Values of the parameter along the plot. */
    public LogScale across(Box box) {
        Box plot = plot(box);
        double[] at = curve.at();
        return new LogScale(at[0], at[at.length - 1], plot.x(), plot.right());
    }

    /** Where a handle is drawn; one beyond the axis stands at its end. */
    public double x(Handle handle, Box box) {
        LogScale across = across(box);
        return across.pixel(Math.clamp(handle.at(), across.low(), across.high()));
    }

    /** Weights, upwards. */
    public LinearScale up(Box box) {
        Box plot = plot(box);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        int p = curve.features();
        for (int at = 0; at < curve.weights().length; at++) {
            double half = Band.Z95 * curve.errors()[at];
            if (shown[at % p] && !Double.isNaN(curve.weights()[at] + half)) {
                low = Math.min(low, curve.weights()[at] - half);
                high = Math.max(high, curve.weights()[at] + half);
                if (curve.spreadLow().length > 0) {
                    low = Math.min(low, curve.spreadLow()[at]);
                    high = Math.max(high, curve.spreadHigh()[at]);
                }
            }
        }
        return Parts.scale(low, high, plot.bottom(), plot.y());
    }

    /** Draws it. */
    public void paint(Surface surface, Box box, ChartTheme theme) {
        if (curve.at().length < 2 || curve.features() != shown.length) {
            return; // nothing, or another model's features, whose curve is on its way
        }
        Box plot = plot(box);
        LogScale x = across(box);
        LinearScale y = up(box);
        Parts.axes(surface, plot, x, xTitle + (curve.spreadLow().length > 0 ? Words.of("accuracy.members") : ""), y,
                yTitle, theme);
        surface.beginClip(plot.x(), plot.y(), plot.width(), plot.height());
        for (int k = 0; k < names.size(); k++) {
            if (shown[k]) {
                paint(surface, k, x, y);
            }
        }
        Stroke ring = Stroke.solid(theme.background(), 0.8);
        for (int i = 0; i < dots.at().length; i++) {
            if (shown[dots.feature()[i]]) {
                surface.mark(Mark.DOT, x.pixel(dots.at()[i]), y.pixel(dots.weight()[i]), 2.4,
                        Parts.legible(Palette.feature(dots.feature()[i]), theme), ring);
            }
        }
        surface.endClip();
        List<Parts.Name> ends = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            if (shown[k]) {
                ends.add(new Parts.Name(names.get(k), Parts.legible(Palette.feature(k), theme), y.pixel(last(k))));
            }
        }
        Parts.names(surface, ends, plot.right() + 6, plot.y() + 6, plot.bottom() - 4);
        quality(surface, box, plot, x, theme);
        handles(surface, box, plot, theme);
    }

    private void paint(Surface surface, int k, LogScale x, LinearScale y) {
        int p = curve.features();
        int m = curve.at().length;
        Ink ink = Palette.feature(k);
        double[] xs = new double[2 * m];
        double[] low = new double[2 * m];
        double[] line = new double[m];
        double[] under = new double[m];
        double[] over = new double[m];
        int count = 0;
        for (int i = 0; i < m; i++) {
            int at = i * p + k;
            double half = Band.Z95 * curve.errors()[at];
            if (Double.isNaN(curve.weights()[at] + half)) {
                continue;
            }
            xs[count] = x.pixel(curve.at()[i]);
            line[count] = y.pixel(curve.weights()[at]);
            over[count] = y.pixel(curve.weights()[at] + half);
            under[count] = y.pixel(curve.weights()[at] - half);
            count++;
        }
        for (int i = 0; i < count; i++) {
            low[i] = over[i];
            low[2 * count - 1 - i] = under[i];
            xs[2 * count - 1 - i] = xs[i];
        }
        surface.polygon(xs, low, 2 * count, ink.withOpacity(0.2));
        surface.polyline(xs, line, count, Stroke.solid(ink, 1.8));
        if (curve.spreadLow().length > 0) {
            spread(surface, curve.spreadLow(), k, x, y);
            spread(surface, curve.spreadHigh(), k, x, y);
        }
    }

    private void spread(Surface surface, double[] values, int k, LogScale x, LinearScale y) {
        int m = curve.at().length;
        double[] xs = new double[m];
        double[] ys = new double[m];
        int count = 0;
        for (int i = 0; i < m; i++) {
            double value = values[i * curve.features() + k];
            if (!Double.isNaN(value)) {
                xs[count] = x.pixel(curve.at()[i]);
                ys[count++] = y.pixel(value);
            }
        }
        surface.polyline(xs, ys, count, Stroke.dotted(Palette.feature(k), 1));
    }

    private double last(int k) {
        for (int i = curve.at().length - 1; i >= 0; i--) {
            double weight = curve.weights()[i * curve.features() + k];
            if (!Double.isNaN(weight)) {
                return weight;
            }
        }
        return Double.NaN;
    }

    private void quality(Surface surface, Box box, Box plot, LogScale x, ChartTheme theme) {
        double[] values = quality.values();
        if (Arrays.stream(values).allMatch(Double::isNaN)) {
            return;
        }
        double low = Arrays.stream(values).filter(v -> !Double.isNaN(v)).min().orElse(0);
        double high = Arrays.stream(values).filter(v -> !Double.isNaN(v)).max().orElse(1);
        Scale scale = low > 0 && high > 50 * low
                ? new LogScale(low, high, plot.bottom(), plot.y())
                : Parts.scale(low, Math.max(high, low + 1e-6), plot.bottom(), plot.y());
        double[] xs = new double[values.length];
        double[] ys = new double[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                xs[count] = x.pixel(curve.at()[i]);
                ys[count++] = scale.pixel(values[i]);
            }
        }
        surface.polyline(xs, ys, count, Stroke.dashed(theme.text(), 1.3));
        double right = box.right() - 48;
        // a tick without its axis would look like a minus
        surface.line(Axes.crisp(right), plot.y(), Axes.crisp(right), plot.bottom(), Stroke.solid(theme.axis(), 1));
        Parts.rightTicks(surface, plot, scale, right, theme);
        TextStyle style = TextStyle.small(theme.text()).end();
        surface.text(style.fit("┄ " + quality.title(), box.width() / 2), box.right(), box.y() + 9 + style.drop(),
                style);
    }

    private void handles(Surface surface, Box box, Box plot, ChartTheme theme) {
        double[] xs = handles.stream().mapToDouble(handle -> x(handle, box)).toArray();
        for (int i = 0; i < xs.length; i++) {
            double at = xs[i];
            long before = Arrays.stream(xs, 0, i).filter(other -> Math.abs(other - at) < 2 * Badge.RADIUS).count();
            double y = box.y() + 10 + before * 2 * Badge.RADIUS;
            surface.line(Axes.crisp(at), y, Axes.crisp(at), plot.bottom(),
                    Stroke.solid(handles.get(i).badge().ink(), 2));
            handles.get(i).badge().paint(surface, Axes.crisp(at), y, theme);
        }
    }
}
