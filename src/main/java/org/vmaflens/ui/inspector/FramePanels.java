package org.vmaflens.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.vmaflens.plot.BarPanel;
import org.vmaflens.plot.BarRow;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Palette;
import org.vmaflens.plot.Surface;
import org.vmaflens.ui.text.Strings;

/** The reference implementation's three bar panels: feature, normalised value, weight. */
final class FramePanels {
    private static final double Z95 = 1.959963984540054;
    private static final double SPACE = 10;

    private FramePanels() {
    }

    /**
     * The panels, top to bottom in the model's order.
     *
     * @param members the lines whose spread over a collection's members is drawn behind; null for none
     * @param exact p weights that the diamonds mark; null for none
     */
    static List<BarPanel> of(List<String> names, Figures figures, @Nullable Lines lines, @Nullable Lines members,
            double @Nullable [] exact) {
        List<BarPanel> panels = new ArrayList<>();
        panels.add(panel(names, "inspector.feature", true, figures.raw()));
        panels.add(panel(names, "inspector.normalised", false, figures.normalised()));
        if (lines != null) {
            List<BarRow> rows = new ArrayList<>();
            double[] low = members == null ? null : members.low();
            double[] high = members == null ? null : members.high();
            for (int k = 0; k < names.size(); k++) {
                double weight = lines.weights()[k];
                double half = Z95 * lines.errors()[k];
                BarRow row = BarRow.of(names.get(k), Palette.feature(k), weight).withInterval(weight - half,
                        weight + half);
                row = low == null || high == null ? row : row.withSpread(low[k], high[k]);
                rows.add(exact == null ? row : row.withExact(exact[k]));
            }
            panels.add(new BarPanel(Strings.of("inspector.weight"), rows, false, true));
        }
        return panels;
    }

    private static BarPanel panel(List<String> names, String title, boolean labels, double[] values) {
        List<BarRow> rows = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            rows.add(BarRow.of(names.get(k), Palette.feature(k), values[k]));
        }
        return new BarPanel(Strings.of(title), rows, labels, false);
    }

    /** Draws panels beside each other where they fit, else the weights below the others, from a box's top. */
    static void paint(List<BarPanel> panels, Surface surface, Box in, ChartTheme theme) {
        double width = in.width();
        double y = in.y();
        for (List<BarPanel> line : lines(panels, width)) {
            double labels = line.getFirst().labelWidth();
            double x = in.x();
            for (BarPanel panel : line) {
                double wide = (width - labels - SPACE * (line.size() - 1)) * share(panel, line)
                        + (panel.labels() ? labels : 0);
                panel.paint(surface, new Box(x, y, wide, panel.height()), theme);
                x += wide + SPACE;
            }
            y += line.getFirst().height() + SPACE;
        }
    }

    /** Height that they take at a width. */
    static double height(List<BarPanel> panels, double width) {
        return lines(panels, width).stream().mapToDouble(line -> line.getFirst().height() + SPACE).sum() - SPACE;
    }

    /** The feature at a height; empty for none. */
    static String nameAt(List<BarPanel> panels, double width, double y) {
        double top = 0;
        for (List<BarPanel> line : lines(panels, width)) {
            BarPanel panel = line.getFirst();
            int row = panel.rowAt(y - top);
            if (row >= 0) {
                return panel.rows().get(row).label();
            }
            top += panel.height() + SPACE;
        }
        return "";
    }

    /** Panels beside each other name their rows once, the first of a line does. */
    private static List<List<BarPanel>> lines(List<BarPanel> panels, double width) {
        double least = panels.stream().mapToDouble(BarPanel::leastWidth).sum() + SPACE * (panels.size() - 1);
        if (panels.size() < 3 || least <= width) {
            return List.of(panels);
        }
        return List.of(panels.subList(0, 2), List.of(panels.get(2).withLabels()));
    }

    /** Wider bars for what needs more room beside its figures, in the same measure. */
    private static double share(BarPanel panel, List<BarPanel> line) {
        ToDoubleFunction<BarPanel> need = one -> one.leastWidth() - (one.labels() ? one.labelWidth() : 0);
        return need.applyAsDouble(panel) / line.stream().mapToDouble(need).sum();
    }
}
