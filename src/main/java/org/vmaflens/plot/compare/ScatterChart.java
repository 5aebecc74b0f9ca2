package org.vmaflens.plot.compare;

import java.util.List;
import java.util.stream.IntStream;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Mark;
import org.vmaflens.plot.Palette;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;

/**
 * The weights of one setting against those of another, with the line on which they would be equal. About that line, how
 * far two runs may differ by chance (95 %), and how far a collection's members do.
 *
 * @param points the weights
 * @param names of the model's features
 * @param a, b the two settings
 * @param unit of the weights
 * @param chance half the width of the 95 % band of B − A; 0 for none
 * @param spread half the width of the members' 95 % band; 0 without a collection
 */
public record ScatterChart(ScatterPoints points, List<String> names, Badge a, Badge b, String unit, double chance,
        double spread) {

    private static final double TOP = 20;
    private static final double BESIDE = 24;
    private static final double KEY = 14;
    private static final double LINE = 18;

    /** Where the points are: a square. */
    public Box plot(Box box) {
        double side = Math.max(1, Math.min(box.width() - Parts.LEFT - 10, box.height() - TOP - Parts.BOTTOM));
        return new Box(box.x() + Parts.LEFT, box.y() + TOP, side, side);
    }

    /** Weights of A, from left to right. */
    public LinearScale across(Box box) {
        Box plot = plot(box);
        return Parts.scale(points.low(), points.high(), plot.x(), plot.right());
    }

    /** Weights of B, upwards. */
    public LinearScale up(Box box) {
        Box plot = plot(box);
        return Parts.scale(points.low(), points.high(), plot.bottom(), plot.y());
    }

    /** Draws it. */
    public void paint(Surface surface, Box box, ChartTheme theme) {
        Box plot = plot(box);
        LinearScale x = across(box);
        LinearScale y = up(box);
        TextStyle style = TextStyle.small(theme.muted());
        String bands = (chance > 0 ? Words.of("scatter.chance") : "") + (spread > 0 ? Words.of("scatter.spread") : "");
        surface.text(style.fit(bands, box.right() - plot.x()), plot.x(), box.y() + 9 + style.drop(), style);
        Parts.axes(surface, plot, x, unit + ", " + a.letter(), y, unit + ", " + b.letter(), theme);
        surface.beginClip(plot.x(), plot.y(), plot.width(), plot.height());
        if (chance > 0) {
            surface.polygon(new double[]{x.pixel(x.low()), x.pixel(x.high()), x.pixel(x.high()), x.pixel(x.low())},
                    new double[]{y.pixel(x.low() + chance), y.pixel(x.high() + chance), y.pixel(x.high() - chance),
                            y.pixel(x.low() - chance)},
                    4, theme.muted().withOpacity(0.16));
        }
        if (spread > 0) {
            diagonal(surface, x, y, spread, Stroke.dotted(theme.muted(), 1.2));
            diagonal(surface, x, y, -spread, Stroke.dotted(theme.muted(), 1.2));
        }
        diagonal(surface, x, y, 0, Stroke.solid(theme.axis(), 1.2));
        Stroke none = Stroke.solid(Ink.CLEAR, 0);
        double radius = points.x().length > 3000 ? 1.2 : 2;
        for (int i = 0; i < points.x().length; i++) {
            surface.mark(Mark.DOT, x.pixel(points.x()[i]), y.pixel(points.y()[i]), radius,
                    Palette.feature(points.feature()[i]).withOpacity(0.8), none);
        }
        surface.endClip();
        names(surface, plot, box, theme);
    }

    /** Which colour is which feature, beside the square where there is room. */
    private void names(Surface surface, Box plot, Box box, ChartTheme theme) {
        double x = plot.right() + BESIDE;
        TextStyle style = TextStyle.small(theme.text());
        boolean[] drawn = new boolean[names.size()];
        for (int feature : points.feature()) {
            drawn[feature] = true;
        }
        int[] there = IntStream.range(0, drawn.length).filter(k -> drawn[k]).toArray();
        if (x + KEY + Parts.width(names) > box.right()) {
            return;
        }
        for (int i = 0; i < there.length; i++) {
            double y = plot.y() + (i + 0.5) * LINE;
            surface.mark(Mark.DOT, x + 4, y, 4, Palette.feature(there[i]), Stroke.solid(Ink.CLEAR, 0));
            surface.text(names.get(there[i]), x + KEY, y + style.drop(), style);
        }
    }

    private static void diagonal(Surface surface, LinearScale x, LinearScale y, double above, Stroke stroke) {
        surface.line(x.pixel(x.low()), y.pixel(x.low() + above), x.pixel(x.high()), y.pixel(x.high() + above), stroke);
    }
}
