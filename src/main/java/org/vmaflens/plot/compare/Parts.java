package org.vmaflens.plot.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vmaflens.plot.Axes;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Scale;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;
import org.vmaflens.plot.Tick;

/** What the charts of a comparison have in common. */
final class Parts {

    /** Room for figures and a turned title left of a plot. */
    static final double LEFT = 56;

    /** Room for figures and a title below a plot. */
    static final double BOTTOM = 38;

    private static final double LINE = 12.5;

    private Parts() {
    }

    /** A scale over the values with a little air; around one value, or none, still a scale. */
    static LinearScale scale(double low, double high, double start, double end) {
        double from = Double.isFinite(low) ? low : 0;
        double to = Double.isFinite(high) ? high : 1;
        double air = Math.max((to - from) * 0.04, Math.max(1e-9, Math.abs(to) * 1e-3));
        return new LinearScale(from - air, to + air, start, end);
    }

    /** Both axes with their titles; x has ticks but no grid. */
    static void axes(Surface surface, Box plot, Scale x, String xTitle, Scale y, String yTitle, ChartTheme theme) {
        Axes.left(surface, plot, y, y.ticks((int) Math.max(2, plot.height() / 34)), theme);
        bottom(surface, plot, x, xTitle, theme);
        leftTitle(surface, plot, yTitle, theme);
    }

    /** The x axis and its title. */
    static void bottom(Surface surface, Box plot, Scale x, String title, ChartTheme theme) {
        bottom(surface, plot, x, x.ticks((int) Math.max(2, plot.width() / 60)), title, theme);
    }

    /** The x axis with ticks of one's own, and its title. */
    static void bottom(Surface surface, Box plot, Scale x, List<Tick> ticks, String title, ChartTheme theme) {
        surface.line(plot.x(), plot.bottom(), plot.right(), plot.bottom(), Stroke.solid(theme.axis(), 1));
        Axes.bottom(surface, plot, x, ticks, theme);
        TextStyle style = TextStyle.small(theme.muted()).middle();
        surface.text(style.fit(title, plot.width()), plot.x() + plot.width() / 2, plot.bottom() + 31, style);
    }

    /** What a plot's y axis measures. */
    static void leftTitle(Surface surface, Box plot, String title, ChartTheme theme) {
        TextStyle style = TextStyle.small(theme.muted()).middle().upwards();
        surface.text(style.fit(title, plot.height()), plot.x() - LEFT + 14, plot.y() + plot.height() / 2, style);
    }

    /** Ticks on the right side, outside the plot, without a grid. */
    static void rightTicks(Surface surface, Box plot, Scale scale, double x, ChartTheme theme) {
        TextStyle style = TextStyle.small(theme.muted());
        for (Tick tick : scale.ticks((int) Math.max(2, plot.height() / 40))) {
            if (!tick.label().isEmpty()) {
                double y = Axes.crisp(scale.pixel(tick.value()));
                surface.line(x, y, x + 4, y, Stroke.solid(theme.axis(), 1));
                surface.text(tick.label(), x + 7, y + style.drop(), style);
            }
        }
    }

    /**
     * A name beside where its line ends.
     *
     * @param y where the line ends
     */
    record Name(String text, Ink ink, double y) {
    }

    /** Writes names in a column so that none covers another, each as near to its line as may be. */
    static void names(Surface surface, List<Name> names, double x, double top, double bottom) {
        List<Name> sorted = new ArrayList<>(names.stream().filter(name -> !Double.isNaN(name.y())).toList());
        sorted.sort(Comparator.comparingDouble(Name::y));
        double[] ys = new double[sorted.size()];
        double free = top;
        for (int i = 0; i < ys.length; i++) {
            ys[i] = Math.max(free, sorted.get(i).y());
            free = ys[i] + LINE;
        }
        double limit = bottom;
        for (int i = ys.length - 1; i >= 0; i--) {
            ys[i] = Math.min(ys[i], limit);
            limit = ys[i] - LINE;
        }
        for (int i = 0; i < ys.length; i++) {
            TextStyle style = TextStyle.small(sorted.get(i).ink());
            surface.text(sorted.get(i).text(), x, ys[i] + style.drop(), style);
        }
    }

    /** Width of the widest name. */
    static double width(List<String> names) {
        TextStyle style = TextStyle.small(Ink.CLEAR);
        return names.stream().mapToDouble(style::width).max().orElse(0);
    }

    /** A feature's colour for texts: its own, drawn towards the text's where it would be too pale on the ground. */
    static Ink legible(Ink ink, ChartTheme theme) {
        double contrast = Math.abs(ink.luma() - theme.background().luma());
        return contrast < 0.5 ? ink.mix(theme.text(), Math.min(0.6, (0.5 - contrast) * 1.6)) : ink;
    }
}
