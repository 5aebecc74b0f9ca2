package org.vmaflens.ui.inspector;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.vmaflens.explain.Neighbourhood;
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

    /** Says how far the lines of so many frames can be trusted. */
    void show(Lines lines, Neighbourhood setting, VmafModel model, int frames) {
        clear();
        double gap = lines.gap() * model.pointsPerUnit();
        row("r2", "%.3f".formatted(lines.r2()), Verdict.ofR2(lines.r2()));
        row("gap", (frames == 1 ? "%+.1f" : "±%.1f").formatted(gap), Verdict.ofGap(gap));
        row("effective", "%,.0f".formatted(lines.effective()), Verdict.ofEffective(lines.effective(),
                setting.samples(), lines.weights().length));
        row("ridge", "%.2f %%".formatted(100 * lines.ridge()), Verdict.ofRidge(lines.ridge()));
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
        Tooltip tip = new Tooltip(Strings.of("diagnostic." + name + ".tip"));
        tip.setWrapText(true);
        tip.setMaxWidth(320);
        List.of(title, value, words).forEach(label -> label.setTooltip(tip));
        title.setMinWidth(USE_PREF_SIZE);
        value.setMinWidth(USE_PREF_SIZE);
        addRow(rows++, title, value, words);
    }
}
