package org.vmaflens.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.vmaflens.ui.text.Strings;

/** What to do first, while nothing is open. */
final class EmptyState extends VBox {

    EmptyState(Runnable open, Runnable demo) {
        super(12);
        setId("empty-state");
        setAlignment(Pos.CENTER);
        setStyle("-fx-background-color: -color-bg-default;");
        Label words = new Label(Strings.of("empty.first"));
        words.setStyle("-fx-font-size: 1.3em;");
        getChildren().addAll(words, button("empty-open", "open", open), button("empty-demo", "demo", demo));
    }

    private static Button button(String id, String key, Runnable action) {
        Button button = new Button(Strings.of(key));
        button.setId(id);
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
