package org.vmaflens.ui.frames;

import java.util.BitSet;
import java.util.List;
import org.vmaflens.plot.Axes;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;

/**
 * Rows of the table on paper: every column, also those that are scrolled out of sight.
 *
 * @param words which rows they are
 * @param figures the columns, in their order
 * @param rows places in the clip
 * @param selected places that are selected
 */
record TablePicture(String words, List<Figure> figures, int[] rows, BitSet selected) {

    private static final double MARGIN = 12;
    private static final double ROW = 20;
    private static final double GAP = 18;
    private static final double HEAD = 50;

    double width() {
        double columns = figures.stream().mapToDouble(this::width).sum() + GAP * Math.max(0, figures.size() - 1);
        return Math.ceil(2 * MARGIN + Math.max(columns, TextStyle.small(ChartTheme.LIGHT.text()).width(words)));
    }

    double height() {
        return HEAD + ROW * rows.length + MARGIN;
    }

    private double width(Figure figure) {
        TextStyle style = TextStyle.small(ChartTheme.LIGHT.text());
        double widest = style.heavy().width(figure.title());
        for (int row : rows) {
            widest = Math.max(widest, style.width(figure.shown(row)));
        }
        return widest;
    }

    void paint(Surface surface, double width, ChartTheme theme) {
        TextStyle text = TextStyle.small(theme.text());
        surface.text(words, MARGIN, 20, TextStyle.small(theme.muted()));
        surface.line(MARGIN, Axes.crisp(HEAD), width - MARGIN, Axes.crisp(HEAD), Stroke.solid(theme.axis(), 1));
        for (int i = 0; i < rows.length; i++) {
            double top = HEAD + 1 + i * ROW;
            if (selected.get(rows[i])) {
                surface.fillRect(MARGIN - 4, top, width - 2 * MARGIN + 8, ROW - 1, theme.selection());
            }
            surface.fillRect(MARGIN, top + ROW - 1, width - 2 * MARGIN, 1, theme.grid());
        }
        double right = MARGIN;
        for (Figure figure : figures) {
            right += width(figure);
            surface.text(figure.title(), right, HEAD - 8, text.heavy().end());
            for (int i = 0; i < rows.length; i++) {
                surface.text(figure.shown(rows[i]), right, HEAD + 1 + (i + 0.5) * ROW + text.drop(), text.end());
            }
            right += GAP;
        }
    }
}
