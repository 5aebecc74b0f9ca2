package org.vmaflens.ui.dialog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vmaflens.explain.Reference;
import org.vmaflens.model.LensException;
import org.vmaflens.model.PlainNumber;
import org.vmaflens.model.VmafModel;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.ReferenceChoice;

/**
 * Asks for the raw value of each feature that points lost are counted from. Begins with the values in use, or with those
 * of a lossless frame where they are known; a wrong entry is said below the fields and nothing is taken. The form comes
 * with what it says, and its fields and its button one a picture: all of them at once, with all that a text field is made
 * of, would hold up the window, which has a popup to show already.
 */
public final class ReferenceForm extends VBox {

    /** Room for fields and the button, which are still to come, so that the form does not grow under the user's eyes. */
    private static final double ROW = 32;

    private static final double GAP = 6;
    private static final double FOOT = 34;

    private final GridPane grid = new GridPane(8, GAP);
    private final StackPane foot = new StackPane();
    private final Deque<Runnable> parts = new ArrayDeque<>();
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final Label trouble = new Label();
    private final Consumer<Map<String, Double>> use;

    /**
     * @param now the reference in use, for what the fields begin with
     * @param use takes the values by short name; at least one, all finite
     */
    public ReferenceForm(VmafModel model, ReferenceChoice now, Consumer<Map<String, Double>> use) {
        super(8);
        this.use = use;
        setId("reference-form");
        Label title = new Label(Strings.of("values.title"));
        title.getStyleClass().add("strong");
        Label note = new Label(Strings.of("values.note"));
        for (String name : model.shortNames()) {
            int row = grid.getRowConstraints().size();
            grid.getRowConstraints().add(new RowConstraints(ROW));
            parts.add(() -> {
                TextField field = field(name, now);
                fields.put(name, field);
                grid.addRow(row, new Label(name), field);
            });
        }
        grid.setMinHeight(parts.size() * (ROW + GAP) - GAP);
        trouble.setId("reference-trouble");
        trouble.setWrapText(true);
        trouble.getStyleClass().add("danger-text");
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        foot.setMinHeight(FOOT);
        parts.add(() -> foot.getChildren().add(button()));
        getChildren().addAll(title, note, grid, trouble, foot);
    }

    private Button button() {
        Button button = new Button(Strings.of("values.use"));
        button.setId("reference-use");
        button.setOnAction(pressed -> take());
        StackPane.setAlignment(button, Pos.CENTER_LEFT);
        return button;
    }

    private TextField field(String name, ReferenceChoice now) {
        Double start = now instanceof ReferenceChoice.Typed(Map<String, Double> raw)
                ? raw.get(name)
                : Reference.Pristine.known(name);
        TextField field = new TextField(start == null || start.isNaN() ? "" : start.toString());
        field.setId("reference-" + name);
        field.setAccessibleText(Strings.of("values.field", name));
        field.setPromptText(Strings.of("values.own"));
        field.setOnAction(entered -> take());
        return field;
    }

    /**
     * Shows the next part.
     *
     * @return whether there are more
     */
    public boolean unfold() {
        Runnable part = parts.poll();
        if (part != null) {
            part.run();
        }
        return !parts.isEmpty();
    }

    private void take() {
        while (unfold()) {
            // whoever is quicker than the pictures means what the fields that are to come begin with, too
        }
        try {
            Map<String, Double> raw = new LinkedHashMap<>();
            fields.forEach((name, field) -> {
                if (!field.getText().isBlank()) {
                    raw.put(name, number(name, field.getText().strip()));
                }
            });
            if (raw.isEmpty()) {
                throw new LensException(Strings.of("values.none"));
            }
            trouble.setText("");
            use.accept(raw);
        } catch (LensException wrong) {
            trouble.setText(wrong.sentence());
        }
    }

    private static double number(String name, String text) {
        return PlainNumber.of(text)
                .orElseThrow(() -> new LensException(Strings.of("values.notnumber", name, text)));
    }
}
