package org.vmaflens.ui.library;

import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vmaflens.plot.Numbers;
import org.vmaflens.ui.text.Choice;
import org.vmaflens.ui.text.FeatureWords;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.ColumnPreview;

/**
 * Which column of a log feeds one feature: each candidate with its first values and its range, beside the range that the
 * model was made for, so that the eye can tell.
 */
final class ColumnChoice extends VBox {

    private final ComboBox<String> columns = new Choice<>();
    private final Label chosen = note("");

    /**
     * @param feature short name
     * @param low, high raw values that the model takes to 0 and 1
     * @param previews of the candidates, by their names
     */
    ColumnChoice(String feature, double low, double high, List<String> candidates,
            Map<String, ColumnPreview> previews) {
        super(2);
        columns.getItems().setAll(candidates);
        columns.setId("map-" + feature);
        columns.setPromptText(Strings.of("map.prompt"));
        columns.setMaxWidth(Double.MAX_VALUE);
        columns.setCellFactory(list -> new PreviewCell(previews));
        Tip.on(columns, FeatureWords.tip(feature));
        String question = Strings.of("map.column", feature);
        String expected = low == 0 && high == 1
                ? ""
                : Strings.of("map.expected", Numbers.plain(low), Numbers.plain(high));
        Label label = note(question + expected);
        label.setId("map-expected-" + feature);
        label.setLabelFor(columns);
        columns.setAccessibleText(question + expected);
        chosen.setId("map-preview-" + feature);
        chosen.managedProperty().bind(chosen.visibleProperty());
        chosen.setVisible(false);
        columns.valueProperty().addListener((property, was, is) -> {
            ColumnPreview preview = is == null ? null : previews.get(is);
            chosen.setText(preview == null ? "" : preview.words());
            chosen.setVisible(preview != null);
        });
        getChildren().addAll(label, columns, chosen);
    }

    /** The box itself, whose value is the chosen column. */
    ComboBox<String> box() {
        return columns;
    }

    static Label note(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("note");
        return label;
    }

    /** A candidate in the list: its name over what it holds. */
    private static final class PreviewCell extends ListCell<String> {

        private final Map<String, ColumnPreview> previews;

        PreviewCell(Map<String, ColumnPreview> previews) {
            this.previews = previews;
        }

        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            ColumnPreview preview = name == null ? null : previews.get(name);
            setText(null);
            setGraphic(empty || preview == null ? null : new VBox(new Label(name), values(preview)));
            setAccessibleText(empty || preview == null ? "" : name + ". " + preview.words());
        }

        private static Label values(ColumnPreview preview) {
            Label values = new Label(preview.words());
            values.getStyleClass().add("note");
            return values;
        }
    }
}
