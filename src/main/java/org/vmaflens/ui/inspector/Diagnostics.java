package org.vmaflens.ui.inspector;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.vmaflens.ui.text.Strings;

/** How far a frame's line can be trusted: four figures, each with a verdict; below it where there is little room. */
final class Diagnostics extends GridPane {

    private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");
    private List<Diagnostic> shown = List.of();

    Diagnostics() {
        setId("diagnostics");
        setHgap(12);
        setVgap(4);
        setMinWidth(0);
        narrow.addListener(changed -> arrange());
    }

    /** Whether verdicts stand below their figures. */
    BooleanProperty narrowProperty() {
        return narrow;
    }

    /** What it shows. */
    List<Diagnostic> shown() {
        return shown;
    }

    void show(List<Diagnostic> diagnostics) {
        if (!diagnostics.equals(shown)) {
            shown = diagnostics;
            arrange();
        }
    }

    private void arrange() {
        getChildren().clear();
        for (int i = 0; i < shown.size(); i++) {
            row(shown.get(i), i);
        }
    }

    private void row(Diagnostic one, int place) {
        Label title = new Label(one.title());
        Label value = new Label(one.figure());
        value.setId("diagnostic-" + one.name());
        value.setStyle("-fx-font-weight: bold;");
        Label words = new Label(one.verdict().text());
        words.setId("verdict-" + one.name());
        words.setWrapText(true);
        words.setStyle("-fx-text-fill: " + (one.verdict().good() ? "-color-success-fg" : "-color-warning-fg") + ";");
        Tooltip tip = new Tooltip(Strings.of("diagnostic." + one.name() + ".tip"));
        tip.setWrapText(true);
        tip.setMaxWidth(320);
        List.of(title, value, words).forEach(label -> label.setTooltip(tip));
        title.setMinWidth(USE_PREF_SIZE);
        value.setMinWidth(USE_PREF_SIZE);
        words.setMinWidth(0);
        if (narrow.get()) {
            add(title, 0, 2 * place);
            add(value, 1, 2 * place);
            add(words, 0, 2 * place + 1, 2, 1);
            setHgrow(value, Priority.ALWAYS);
            setHalignment(value, HPos.RIGHT);
        } else {
            addRow(place, title, value, words);
        }
    }
}
