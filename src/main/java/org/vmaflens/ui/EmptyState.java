package org.vmaflens.ui;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vmaflens.ui.text.Strings;

/** What to do first, while nothing is open. */
final class EmptyState extends StackPane {

    EmptyState(Runnable open, Runnable demo) {
        setId("empty-state");
        getStyleClass().add("empty-state");
        FontIcon icon = new FontIcon(Feather.DOWNLOAD);
        Label words = new Label(Strings.of("empty.first"));
        words.getStyleClass().add(Styles.TITLE_3);
        Label kinds = new Label(Strings.of("empty.kinds"));
        kinds.getStyleClass().add("note");
        Button first = button("empty-open", "open", open);
        first.getStyleClass().add(Styles.ACCENT);
        HBox buttons = new HBox(10, first, button("empty-demo", "demo", demo));
        buttons.setAlignment(Pos.CENTER);
        VBox sheet = new VBox(14, icon, words, kinds, buttons);
        sheet.setAlignment(Pos.CENTER);
        sheet.getStyleClass().add("drop-target");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(sheet);
    }

    private static Button button(String id, String key, Runnable action) {
        Button button = new Button(Strings.of(key));
        button.setId(id);
        button.setTooltip(new Tooltip(Strings.of(key + ".tip")));
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
