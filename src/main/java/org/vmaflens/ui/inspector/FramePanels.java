package org.vmaflens.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.PointsLost;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.plot.BarPanel;
import org.vmaflens.plot.BarRow;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Palette;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.Waterfall;
import org.vmaflens.ui.text.Strings;

/** What one frame's charts show: the way to its score, and the reference's three bar panels. */
final class FramePanels {
    private static final double Z95 = 1.959963984540054;
    private static final double SPACE = 10;

    private final FeatureMatrix matrix;
    private final List<String> names;
    private final int frame;

    FramePanels(FeatureMatrix matrix, List<String> names, int frame) {
        this.matrix = matrix;
        this.names = names;
        this.frame = frame;
    }

    /** From the reference's score down to the frame's. */
    Waterfall waterfall(Explanations explanations, PointsLost lost, String reference) {
        int p = explanations.features();
        double[] steps = new double[p];
        System.arraycopy(lost.points(), frame * p, steps, 0, p);
        return Waterfall.of(reference, lost.referenceScores()[frame], names, steps,
                Strings.of("inspector.this"));
    }

    /** Feature and normalised value, and the weight with its 95 % interval where there are lines. */
    List<BarPanel> bars(Explanations explanations) {
        int p = matrix.features();
        List<BarPanel> panels = new ArrayList<>();
        panels.add(panel("inspector.feature", true, false, k -> matrix.raw()[frame * p + k]));
        panels.add(panel("inspector.normalised", false, false, k -> matrix.normalised()[frame * p + k]));
        LineFits fits = explanations.fits();
        if (fits != null) {
            List<BarRow> rows = new ArrayList<>();
            double[] limit = fits.weightsLimit();
            for (int k = 0; k < p; k++) {
                int at = frame * p + k;
                double weight = fits.weights()[at];
                double half = Z95 * fits.standardErrors()[at];
                BarRow row = BarRow.of(names.get(k), Palette.feature(k), weight).withInterval(weight - half,
                        weight + half);
                rows.add(limit == null ? row : row.withExact(limit[at]));
            }
            panels.add(new BarPanel(Strings.of("inspector.weight"), rows, false, true));
        }
        return panels;
    }

    private BarPanel panel(String title, boolean labels, boolean signed, IntToDoubleFunction value) {
        List<BarRow> rows = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            rows.add(BarRow.of(names.get(k), Palette.feature(k), value.applyAsDouble(k)));
        }
        return new BarPanel(Strings.of(title), rows, labels, signed);
    }

    /** Draws panels beside each other; the names of the first are paid for by its width. */
    static void paint(List<BarPanel> panels, Surface surface, double width, ChartTheme theme) {
        double labels = panels.getFirst().labelWidth();
        double each = (width - labels - SPACE * (panels.size() - 1)) / panels.size();
        double x = 0;
        for (BarPanel panel : panels) {
            double wide = each + (panel.labels() ? labels : 0);
            panel.paint(surface, new Box(x, 0, wide, panel.height()), theme);
            x += wide + SPACE;
        }
    }
}
