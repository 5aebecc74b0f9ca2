package org.vmaflens.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vmaflens.ui.text.Strings;

/** A card: a title, a note beside it, controls at the right, and a chart or a table below. */
final class ChartCard extends VBox {

    private final Label note = new Label();

    ChartCard(String name, Node content, Node... controls) {
        super(6);
        setId("compare-" + name);
        getStyleClass().add("chart-card");
        Label title = new Label(Strings.of("compare." + name));
        title.getStyleClass().add("strong");
        title.setMinWidth(USE_PREF_SIZE);
        note.setId("compare-" + name + "-note");
        note.getStyleClass().add("note");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(8, title, note, space);
        head.setAlignment(Pos.CENTER_LEFT);
        note.setMinWidth(0);
        head.setMinWidth(0);
        setMinWidth(0);
        HBox tools = new HBox(8, controls);
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.setMinWidth(USE_PREF_SIZE);
        head.getChildren().add(tools);
        getChildren().addAll(head, content);
        VBox.setVgrow(content, Priority.ALWAYS);
        widthProperty().addListener((property, was, is) -> place(head, title, tools));
    }

    /** Controls that do not fit beside the title stand in a line of their own. */
    private void place(HBox head, Label title, HBox tools) {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        boolean beside = title.prefWidth(-1) + tools.prefWidth(-1) + 3 * head.getSpacing() <= room;
        if (beside != head.getChildren().contains(tools)) {
            head.getChildren().remove(tools);
            getChildren().remove(tools);
            if (beside) {
                head.getChildren().add(tools);
            } else {
                getChildren().add(1, tools);
            }
        }
    }

    void note(String text) {
        note.setText(text);
    }
}
