package org.vmaflens.ui.inspector;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.HPos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** How far a frame's line can be trusted: four figures, each with a verdict; below it where there is little room. */
final class Diagnostics extends GridPane {

    private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");
    private List<Diagnostic> shown = List.of();
    private List<DiagnosticRow> rows = List.of();

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
        boolean same = names(diagnostics).equals(names(shown));
        shown = diagnostics;
        if (!same) {
            rows = diagnostics.stream().map(DiagnosticRow::new).toList();
            arrange();
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).say(diagnostics.get(i));
        }
    }

    private static List<String> names(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::name).toList();
    }

    private void arrange() {
        getChildren().clear();
        for (int i = 0; i < rows.size(); i++) {
            place(rows.get(i), i);
        }
    }

    private void place(DiagnosticRow row, int place) {
        if (narrow.get()) {
            add(row.title(), 0, 2 * place);
            add(row.value(), 1, 2 * place);
            add(row.words(), 0, 2 * place + 1, 2, 1);
            setHgrow(row.value(), Priority.ALWAYS);
            setHalignment(row.value(), HPos.RIGHT);
        } else {
            setHgrow(row.value(), null);
            setHalignment(row.value(), null);
            addRow(place, row.title(), row.value(), row.words());
        }
    }
}
