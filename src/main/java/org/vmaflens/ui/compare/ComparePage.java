package org.vmaflens.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.vmaflens.compare.Setting;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Paragraph;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;

/**
 * The whole comparison on one sheet, whatever of it is in sight: settings, verdict, all charts. Draws on any thread.
 *
 * @param title what was compared
 * @param sentences the verdict; the first one is the headline
 * @param rows cards that stand beside each other
 */
record ComparePage(String title, List<Setting> settings, List<String> sentences, List<Row> rows) {

    static final double WIDTH = 1240;
    private static final double GAP = 12;

    /**
     * Cards beside each other.
     *
     * @param height of the row, in pixels
     */
    record Row(double height, List<CardOnPaper> cards) {
    }

    double height() {
        return 2 * Paper.MARGIN + head(ChartTheme.LIGHT).stream().mapToDouble(this::height).sum()
                + Paper.height(settings) + GAP + rows.stream().mapToDouble(row -> row.height() + GAP).sum();
    }

    void paint(Surface surface, ChartTheme theme) {
        double y = Paper.MARGIN;
        List<Paragraph> head = head(theme);
        for (int i = 0; i < head.size(); i++) {
            head.get(i).paint(surface, Paper.MARGIN, y, WIDTH - 2 * Paper.MARGIN);
            y += height(head.get(i));
            if (i == 0) {
                Paper.settings(settings, surface, Paper.MARGIN, y, theme);
                y += Paper.height(settings) + GAP / 2;
            }
        }
        y += GAP / 2;
        for (Row row : rows) {
            double width = (WIDTH - 2 * Paper.MARGIN - GAP * (row.cards().size() - 1)) / row.cards().size();
            for (int i = 0; i < row.cards().size(); i++) {
                double x = Paper.MARGIN + i * (width + GAP);
                surface.strokeRect(x + 0.5, Math.rint(y) + 0.5, Math.floor(width) - 1, row.height() - 1,
                        Stroke.solid(theme.grid(), 1));
                row.cards().get(i).paint(surface, new Box(x + 10, y + 8, width - 20, row.height() - 16), theme);
            }
            y += row.height() + GAP;
        }
    }

    private List<Paragraph> head(ChartTheme theme) {
        List<Paragraph> head = new ArrayList<>(List.of(new Paragraph(title, TextStyle.title(theme.text()).sized(15))));
        for (String sentence : sentences) {
            if (!sentence.isBlank()) {
                head.add(new Paragraph(sentence, head.size() == 1
                        ? TextStyle.title(theme.text())
                        : TextStyle.small(theme.text())));
            }
        }
        return head;
    }

    private double height(Paragraph paragraph) {
        return paragraph.height(WIDTH - 2 * Paper.MARGIN) + 5;
    }
}
