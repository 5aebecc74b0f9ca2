package org.vmaflens.plot;

import java.util.List;

/**
 * Horizontal bars from a common zero, one a row, each with its figure written at its end.
 *
 * @param title what the bars are; empty for none
 * @param rows the bars, top to bottom
 * @param labels whether the names stand at the left; panels beside each other need them once
 * @param signed whether figures carry a plus sign
 */
public record BarPanel(String title, List<BarRow> rows, boolean labels, boolean signed) {

    /** Height of one bar and the space around it, in pixels. */
    public static final double ROW = 19;

    private static final double BAR = 12;
    private static final double HEAD = 18;

    public BarPanel {
        rows = List.copyOf(rows);
    }

    /** Height that the whole panel takes. */
    public double height() {
        return (title.isEmpty() ? 0 : HEAD) + rows.size() * ROW;
    }

    /** Width that the names take, with the space after them. */
    public double labelWidth() {
        TextStyle style = TextStyle.small(Ink.CLEAR);
        return labels ? rows.stream().mapToDouble(row -> style.width(row.label())).max().orElse(0) + 8 : 0;
    }

    /** Draws the panel with its top left corner at the box's; the width is the box's. */
    public void paint(Surface surface, Box box, ChartTheme theme) {
        TextStyle small = TextStyle.small(theme.muted());
        double left = box.x() + Math.min(labelWidth(), box.width() * 0.6);
        if (!title.isEmpty()) {
            surface.text(small.fit(title, box.right() - left + 8), left, box.y() + 12, small);
        }
        double y = box.y() + (title.isEmpty() ? 0 : HEAD);
        int decimals = Numbers.decimals(Math.max(-least(), greatest()));
        double room = small.width(text(-8.888888, decimals)) + 6;
        LinearScale scale = scale(left, box.right(), room);
        double zero = Axes.crisp(scale.pixel(0));
        surface.line(zero, y, zero, y + rows.size() * ROW, Stroke.solid(theme.axis(), 1));
        for (BarRow row : rows) {
            if (labels) {
                TextStyle name = TextStyle.small(theme.text()).end();
                surface.text(name.fit(row.label(), left - box.x() - 8), left - 8, y + ROW / 2 + name.drop(), name);
            }
            bar(surface, theme, scale, row, y + ROW / 2, decimals);
            y += ROW;
        }
    }

    private void bar(Surface surface, ChartTheme theme, LinearScale scale, BarRow row, double middle, int decimals) {
        double zero = scale.pixel(0);
        double end = Double.isNaN(row.value()) ? zero : scale.pixel(row.value());
        if (!Double.isNaN(row.spreadLower())) {
            double from = scale.pixel(row.spreadLower());
            surface.fillRect(from, middle - BAR / 2 - 2, Math.max(1, scale.pixel(row.spreadUpper()) - from), BAR + 4,
                    row.ink().withOpacity(0.28));
        }
        surface.fillRect(Math.min(zero, end), middle - BAR / 2, Math.max(1, Math.abs(end - zero)), BAR, row.ink());
        if (!Double.isNaN(row.lower())) {
            Stroke whisker = Stroke.solid(theme.text(), 1);
            double from = scale.pixel(row.lower());
            double to = scale.pixel(row.upper());
            double y = Axes.crisp(middle);
            surface.line(from, y, to, y, whisker);
            surface.line(Axes.crisp(from), y - 3, Axes.crisp(from), y + 3, whisker);
            surface.line(Axes.crisp(to), y - 3, Axes.crisp(to), y + 3, whisker);
        }
        if (!Double.isNaN(row.exact())) {
            surface.mark(Mark.DIAMOND, scale.pixel(row.exact()), middle, 4, theme.background(),
                    Stroke.solid(theme.text(), 1.2));
        }
        TextStyle figure = TextStyle.small(theme.text());
        if (row.value() < 0) {
            double tip = scale.pixel(most(row, -1));
            surface.text(text(row.value(), decimals), tip - 4, middle + figure.drop(), figure.end());
        } else {
            double tip = Double.isNaN(row.value()) ? zero : scale.pixel(most(row, 1));
            surface.text(text(row.value(), decimals), tip + 4, middle + figure.drop(), figure);
        }
    }

    private LinearScale scale(double left, double right, double room) {
        double low = least();
        double high = greatest();
        if (low == 0 && high == 0) {
            high = 1;
        }
        boolean negative = rows.stream().anyMatch(row -> row.value() < 0);
        double start = left + (negative ? room : low < 0 ? 6 : 0);
        double end = Math.max(start + 8, right - room);
        return new LinearScale(low, high, start, end);
    }

    private double least() {
        return rows.stream().mapToDouble(row -> most(row, -1)).min().orElse(0);
    }

    private double greatest() {
        return rows.stream().mapToDouble(row -> most(row, 1)).max().orElse(0);
    }

    /** How far a row reaches in the direction of {@code sign}, with its intervals; never across zero. */
    private static double most(BarRow row, int sign) {
        double far = 0;
        for (double one : new double[]{row.value(), row.lower(), row.upper(), row.spreadLower(), row.spreadUpper(),
                row.exact()}) {
            far = Double.isNaN(one) ? far : Math.max(far, sign * one);
        }
        return sign * far;
    }

    private String text(double value, int decimals) {
        return signed ? Numbers.signed(value, decimals) : Numbers.fixed(value, decimals);
    }
}
