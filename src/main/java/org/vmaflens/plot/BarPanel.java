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

    /** Names may take this share of a panel; what is cut keeps its end, by which features differ. */
    private static final double MOST_NAME = 0.6;

    private static final double BAR = 12;
    private static final double HEAD = 18;

    /** Bars shorter than this, all sides together, cannot be told apart. */
    private static final double LEAST_BARS = 36;

    public BarPanel {
        rows = List.copyOf(rows);
    }

    /** The same with names at the left. */
    public BarPanel withLabels() {
        return new BarPanel(title, rows, true, signed);
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

    /** Width under which its bars say nothing any more. */
    public double leastWidth() {
        return labelWidth() + bare();
    }

    private double bare() {
        return room(-1) + LEAST_BARS + room(1);
    }

    /** Place of the row that a point {@code y} pixels below the panel's top is in; −1 for none. */
    public int rowAt(double y) {
        double below = y - (title.isEmpty() ? 0 : HEAD);
        int row = (int) Math.floor(below / ROW);
        return row >= 0 && row < rows.size() ? row : -1;
    }

    /** Draws the panel with its top left corner at the box's; the width is the box's. */
    public void paint(Surface surface, Box box, ChartTheme theme) {
        TextStyle small = TextStyle.small(theme.muted());
        double left = box.x() + Math.min(labelWidth(), Math.max(box.width() * MOST_NAME, box.width() - bare()));
        if (!title.isEmpty()) {
            surface.text(small.fit(title, box.right() - left + 8), left, box.y() + 12, small);
        }
        double y = box.y() + (title.isEmpty() ? 0 : HEAD);
        LinearScale scale = scale(left, box.right());
        double zero = Axes.crisp(scale.pixel(0));
        surface.line(zero, y, zero, y + rows.size() * ROW, Stroke.solid(theme.axis(), 1));
        for (BarRow row : rows) {
            if (labels) {
                TextStyle name = TextStyle.small(theme.text()).end();
                surface.text(name.fitEnd(row.label(), left - box.x() - 8), left - 8, y + ROW / 2 + name.drop(), name);
            }
            bar(surface, theme, scale, row, y + ROW / 2);
            y += ROW;
        }
    }

    private void bar(Surface surface, ChartTheme theme, LinearScale scale, BarRow row, double middle) {
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
            surface.text(text(row.value()), tip - 4, middle + figure.drop(), figure.end());
        } else {
            double tip = Double.isNaN(row.value()) ? zero : scale.pixel(most(row, 1));
            surface.text(text(row.value()), tip + 4, middle + figure.drop(), figure);
        }
    }

    private LinearScale scale(double left, double right) {
        double low = least();
        double high = greatest();
        if (low == 0 && high == 0) {
            high = 1;
        }
        double start = left + (low < 0 ? Math.max(room(-1), 6) : 0);
        double end = Math.max(start + 8, right - Math.max(room(1), 6));
        return new LinearScale(low, high, start, end);
    }

    /** Width of the widest figure on one side of zero, with the space around it. */
    private double room(int sign) {
        TextStyle style = TextStyle.small(Ink.CLEAR);
        return rows.stream().filter(row -> row.value() < 0 == sign < 0)
                .mapToDouble(row -> style.width(text(row.value())) + 6).max().orElse(0);
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

    private String text(double value) {
        int decimals = Numbers.decimals(Math.max(-least(), greatest()));
        return signed ? Numbers.signed(value, decimals) : Numbers.fixed(value, decimals);
    }
}
