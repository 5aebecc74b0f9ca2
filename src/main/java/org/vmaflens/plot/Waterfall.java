package org.vmaflens.plot;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way from one figure to another in steps: the start as a bar, each step from where the last one ended (largest
 * loss first), and the end as a bar.
 *
 * @param start name of the start
 * @param from its value
 * @param steps what is added on the way; their sum leads to the end
 * @param end name of the end
 */
public record Waterfall(String start, double from, List<BarRow> steps, String end) {

    private static final double BAR = 13;

    public Waterfall {
        steps = List.copyOf(steps);
    }

    /** Steps named and coloured by feature, the most negative first. */
    public static Waterfall of(String start, double from, List<String> names, double[] steps, String end) {
        return of(start, from, names, steps, null, null, end);
    }

    /**
     * And how far each step may be off.
     *
     * @param low, high of the steps, drawn as light bands around where they end; null for none
     */
    public static Waterfall of(String start, double from, List<String> names, double[] steps, double @Nullable [] low,
            double @Nullable [] high, String end) {
        List<BarRow> rows = IntStream.range(0, steps.length)
                .mapToObj(f -> {
                    BarRow row = BarRow.of(names.get(f), Palette.feature(f), steps[f]);
                    return low == null || high == null ? row : row.withSpread(low[f], high[f]);
                })
                .filter(row -> !Double.isNaN(row.value()))
                .sorted(Comparator.comparingDouble(BarRow::value)).toList();
        return new Waterfall(start, from, rows, end);
    }

    /** The same with a step at the end, wherever it leads. */
    public Waterfall withLast(BarRow step) {
        return new Waterfall(start, from, Stream.concat(steps.stream(), Stream.of(step)).toList(), end);
    }

    /** Whether any step says how far it may be off. */
    public boolean hasSpread() {
        return steps.stream().anyMatch(row -> !Double.isNaN(row.spreadLower()));
    }

    /** Where the steps lead. */
    public double to() {
        return from + steps.stream().mapToDouble(BarRow::value).sum();
    }

    /** Height that it takes. */
    public double height() {
        return (steps.size() + 2) * BarPanel.ROW;
    }

    /** The step at a height, in pixels below its top; empty for its start, its end and outside. */
    public String nameAt(double y) {
        int row = (int) Math.floor(y / BarPanel.ROW) - 1;
        return row >= 0 && row < steps.size() ? steps.get(row).label() : "";
    }

    /** Draws it with its top left corner at the box's; the width is the box's. */
    public void paint(Surface surface, Box box, ChartTheme theme) {
        TextStyle name = TextStyle.small(theme.text()).end();
        double widest = Math.max(name.heavy().width(start), name.heavy().width(end));
        for (BarRow step : steps) {
            widest = Math.max(widest, name.width(step.label()));
        }
        double left = box.x() + Math.min(widest + 8, box.width() * 0.45);
        double right = Math.max(left + 10, box.right() - name.width("−888.8") - 6);
        LinearScale scale = scale(left, right);
        Row row = new Row(surface, theme, left, scale, box.x());
        double y = box.y() + BarPanel.ROW / 2;
        row.bar(start, theme.strip(), 0, from, Numbers.fixed(from, 1), y, from);
        double at = from;
        for (BarRow step : steps) {
            double x = Axes.crisp(scale.pixel(at));
            surface.line(x, y + BAR / 2, x, y + BarPanel.ROW - BAR / 2, Stroke.solid(theme.axis(), 1));
            y += BarPanel.ROW;
            row.spread(step, at, y);
            row.bar(step.label(), step.ink(), at, at + step.value(), Numbers.signed(step.value(), 1), y,
                    greatest(step, at));
            at += step.value();
        }
        y += BarPanel.ROW;
        row.heavy(end, theme.accent(), at, Numbers.fixed(at, 1), y);
    }

    private static double least(BarRow step, double at) {
        double end = at + step.value();
        return Double.isNaN(step.spreadLower()) ? end : Math.min(end, at + step.spreadLower());
    }

    private static double greatest(BarRow step, double at) {
        double end = Math.max(at, at + step.value());
        return Double.isNaN(step.spreadUpper()) ? end : Math.max(end, at + step.spreadUpper());
    }

    private LinearScale scale(double left, double right) {
        double low = Math.min(0, from);
        double high = Math.max(0, from);
        double at = from;
        for (BarRow step : steps) {
            low = Math.min(low, least(step, at));
            high = Math.max(high, greatest(step, at));
            at += step.value();
        }
        return new LinearScale(low, high > low ? high : low + 1, left, right);
    }

    private record Row(Surface surface, ChartTheme theme, double left, LinearScale scale, double edge) {

        void heavy(String label, Ink ink, double value, String figure, double middle) {
            bar(label, ink, 0, value, figure, middle, value, TextStyle.small(theme.text()).heavy());
        }

        /** @param reach where the figure may stand */
        void bar(String label, Ink ink, double one, double other, String figure, double middle, double reach) {
            bar(label, ink, one, other, figure, middle, reach, TextStyle.small(theme.text()));
        }

        void spread(BarRow step, double at, double middle) {
            if (!Double.isNaN(step.spreadLower())) {
                double from = scale.pixel(at + step.spreadLower());
                surface.fillRect(from, middle - BAR / 2 - 2,
                        Math.max(1, scale.pixel(at + step.spreadUpper()) - from), BAR + 4,
                        step.ink().withOpacity(0.28));
            }
        }

        private void bar(String label, Ink ink, double one, double other, String figure, double middle, double reach,
                TextStyle style) {
            TextStyle name = style.end();
            double from = scale.pixel(Math.min(one, other));
            double to = scale.pixel(Math.max(one, other));
            surface.text(name.fit(label, left - edge - 8), left - 8, middle + style.drop(), name);
            surface.fillRect(from, middle - BAR / 2, Math.max(1, to - from), BAR, ink);
            surface.text(figure, Math.max(to, scale.pixel(reach)) + 5, middle + style.drop(), style);
        }
    }
}
