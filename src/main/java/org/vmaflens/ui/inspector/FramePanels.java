package org.vmaflens.ui.inspector;

import java.util.ArrayList;
import java.util.List;
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
     * @param exact p weights that the diamonds mark; null for none
     */
    static List<BarPanel> of(List<String> names, Figures figures, @Nullable Lines lines, double @Nullable [] exact) {
        List<BarPanel> panels = new ArrayList<>();
        panels.add(panel(names, "inspector.feature", true, figures.raw()));
        panels.add(panel(names, "inspector.normalised", false, figures.normalised()));
        if (lines != null) {
            List<BarRow> rows = new ArrayList<>();
            double[] low = lines.low();
            double[] high = lines.high();
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

    /** Draws panels beside each other; the names of the first are paid for by its width. */
    static void paint(List<BarPanel> panels, Surface surface, double width, ChartTheme theme) {
        double labels = panels.getFirst().labelWidth();
        // The weights, with their intervals and two directions, want more room than the two before them.
        double unit = (width - labels - SPACE * (panels.size() - 1)) / (panels.size() == 3 ? 10 : 6);
        double x = 0;
        for (int i = 0; i < panels.size(); i++) {
            BarPanel panel = panels.get(i);
            double wide = unit * (i == 2 ? 4 : 3) + (panel.labels() ? labels : 0);
            panel.paint(surface, new Box(x, 0, wide, panel.height()), theme);
            x += wide + SPACE;
        }
    }
}
