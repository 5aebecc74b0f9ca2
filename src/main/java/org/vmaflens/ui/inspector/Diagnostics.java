package org.vmaflens.ui.inspector;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.VmafModel;
import org.vmaflens.ui.text.Strings;

/** How far a frame's line can be trusted: four figures, each with a verdict. */
final class Diagnostics extends GridPane {
    private int rows;

    Diagnostics() {
        setId("diagnostics");
        setHgap(12);
        setVgap(4);
    }

    void show(LineFits fits, Neighbourhood setting, VmafModel model, FeatureMatrix matrix, int frame) {
        clear();
        double gap = (fits.localPredictions()[frame] - matrix.rawSvm()[frame]) * model.pointsPerUnit();
        double effective = fits.effectiveSampleSizes()[frame];
        double ridge = fits.ridgeShares()[frame];
        row("r2", "%.3f".formatted(fits.r2()[frame]), Verdict.ofR2(fits.r2()[frame]));
        row("gap", "%+.1f".formatted(gap), Verdict.ofGap(gap));
        row("effective", "%,.0f".formatted(effective), Verdict.ofEffective(effective, setting.samples(),
                matrix.features()));
        row("ridge", "%.2f %%".formatted(100 * ridge), Verdict.ofRidge(ridge));
    }

    void clear() {
        getChildren().clear();
        rows = 0;
    }

    private void row(String name, String figure, Verdict verdict) {
        Label value = new Label(figure);
        value.setId("diagnostic-" + name);
        value.setStyle("-fx-font-weight: bold;");
        Label words = new Label(verdict.text());
        words.setWrapText(true);
        words.setStyle("-fx-text-fill: " + (verdict.good() ? "-color-success-fg" : "-color-warning-fg") + ";");
        Label title = new Label(Strings.of("diagnostic." + name));
        title.setMinWidth(USE_PREF_SIZE);
        value.setMinWidth(USE_PREF_SIZE);
        addRow(rows++, title, value, words);
    }
}
