package org.vmaflens.ui.compare;

import atlantafx.base.theme.Styles;
import java.util.OptionalDouble;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.vmaflens.model.PlainNumber;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;

/** Takes the tolerance t of the verdict. A wrong one is marked and explained, and the one before it stays. */
final class ToleranceField extends HBox {

    private final DoubleProperty tolerance;
    private final TextField field;
    private final Label trouble = new Label();

    /** Shows and changes t, in raw SVM units. */
    ToleranceField(DoubleProperty tolerance) {
        super(6);
        this.tolerance = tolerance;
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(Strings.of("compare.tolerance"));
        name.getStyleClass().add("note");
        name.setMinWidth(USE_PREF_SIZE);
        field = new TextField(String.valueOf(tolerance.get()));
        field.setId("compare-tolerance");
        field.setPrefColumnCount(5);
        field.setMinWidth(70);
        field.setAccessibleText(Strings.of("compare.tolerance.tip"));
        field.setAccessibleHelp("");
        Tip.on(field, Strings.of("compare.tolerance.tip"));
        trouble.setId("compare-tolerance-trouble");
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        getChildren().addAll(name, field);
        field.textProperty().addListener((property, was, is) -> take(is));
        tolerance.addListener((property, was, is) -> {
            if (!is.equals(number(field.getText()))) { // set by a session rather than typed here
                field.setText(String.valueOf(is.doubleValue()));
            }
        });
    }

    /** Why what is typed is not used; not shown while all is well. It stands where it has room to wrap. */
    Node trouble() {
        return trouble;
    }

    private void take(String text) {
        Double typed = number(text);
        field.pseudoClassStateChanged(Styles.STATE_DANGER, typed == null);
        trouble.setText(typed == null ? Strings.of("compare.tolerance.trouble", text, tolerance.get()) : "");
        field.setAccessibleHelp(trouble.getText());
        if (typed != null) {
            tolerance.set(typed);
        }
    }

    /** The tolerance in a text; null for none. */
    private static @Nullable Double number(String text) {
        OptionalDouble typed = PlainNumber.of(text);
        return typed.isPresent() && typed.getAsDouble() > 0 ? typed.getAsDouble() : null;
    }
}
