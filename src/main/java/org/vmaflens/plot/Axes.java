package org.vmaflens.plot;

import java.util.List;

/** Paints axes: grid lines and labels. */
public final class Axes {

    /** So far labels may stand out at the right. */
    private static final double MARGIN = 11;

    private Axes() {
    }

    /** Horizontal grid lines over a box with their labels left of it. */
    public static void left(Surface surface, Box box, Scale scale, List<Tick> ticks, ChartTheme theme) {
        TextStyle style = TextStyle.small(theme.muted()).end();
        Stroke grid = Stroke.solid(theme.grid(), 1);
        for (Tick tick : ticks) {
            double y = crisp(scale.pixel(tick.value()));
            surface.line(box.x(), y, box.right(), y, grid);
            surface.text(tick.label(), box.x() - 7, y + style.drop(), style);
        }
    }

    /** Labels below a box; those that would touch their left neighbour are left out. */
    public static void bottom(Surface surface, Box box, Scale scale, List<Tick> ticks, ChartTheme theme) {
        TextStyle style = TextStyle.small(theme.muted()).middle();
        Stroke grid = Stroke.solid(theme.axis(), 1);
        double free = Double.NEGATIVE_INFINITY;
        for (Tick tick : ticks) {
            double x = crisp(scale.pixel(tick.value()));
            double half = style.width(tick.label()) / 2;
            surface.line(x, box.bottom(), x, box.bottom() + (tick.label().isEmpty() ? 2 : 4), grid);
            double middle = Math.min(x, box.right() + MARGIN - half);
            if (middle - half > free && !tick.label().isEmpty()) {
                surface.text(tick.label(), middle, box.bottom() + 16, style);
                free = middle + half + 6;
            }
        }
    }

    /** The nearest place at which a line one pixel wide is sharp. */
    public static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }
}
