package org.vmaflens.ui.library;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;

/** The small cross of a card. */
final class CloseButton {

    private CloseButton() {
    }

    static Button of(String name, Runnable action) {
        Button button = new Button("", new FontIcon(Feather.X));
        button.setId("close-" + name);
        button.getStyleClass().add("tiny-button");
        Tip.on(button, Strings.of("model.close", name));
        button.setAccessibleText(Strings.of("model.close", name));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
