package org.vmaflens.plot.compare;

import java.util.Arrays;
import java.util.List;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;

/**
 * Which say the neighbours have, one outline a setting.
 *
 * @param settings the distributions, all with the same steps
 */
public record HistogramChart(List<Bars> settings) {

    private static final double TOP = 14;

    public HistogramChart {
        settings = List.copyOf(settings);
    }

    /** Where the outlines are. */
    public Box plot(Box box) {
        return new Box(box.x() + Parts.LEFT, box.y() + TOP, Math.max(1, box.width() - Parts.LEFT - 12),
                Math.max(1, box.height() - TOP - Parts.BOTTOM));
    }

    /** Draws it. */
    public void paint(Surface surface, Box box, ChartTheme theme) {
        Box plot = plot(box);
        double most = settings.stream().flatMapToDouble(one -> Arrays.stream(one.shares())).max().orElse(0.01);
        LinearScale x = new LinearScale(0, 1, plot.x(), plot.right());
        LinearScale y = new LinearScale(0, Math.max(100 * most * 1.05, 0.1), plot.bottom(), plot.y());
        Parts.axes(surface, plot, x, Words.of("histogram.across"), y, Words.of("histogram.up"), theme);
        for (Bars one : settings) {
            int steps = one.shares().length;
            double[] xs = new double[2 * steps + 2];
            double[] ys = new double[2 * steps + 2];
            int count = 0;
            xs[count] = x.pixel(0);
            ys[count++] = y.pixel(0);
            for (int i = 0; i < steps; i++) {
                xs[count] = x.pixel(i / (double) steps);
                ys[count++] = y.pixel(100 * one.shares()[i]);
                xs[count] = x.pixel((i + 1) / (double) steps);
                ys[count++] = y.pixel(100 * one.shares()[i]);
            }
            xs[count] = x.pixel(1);
            ys[count++] = y.pixel(0);
            surface.polygon(xs, ys, count, one.badge().ink().withOpacity(0.18));
            surface.polyline(xs, ys, count, Stroke.solid(Parts.legible(one.badge().ink(), theme), 1.5));
        }
        double right = plot.right() - Badge.RADIUS;
        for (Bars one : settings.reversed()) {
            one.badge().paint(surface, right, plot.y() + Badge.RADIUS, theme);
            right -= 2 * Badge.RADIUS + 4;
        }
    }
}
