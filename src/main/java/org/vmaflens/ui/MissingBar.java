package org.vmaflens.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vmaflens.ui.session.Sessions;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;

/** Which files of the session are not there, until they are found or left out of it. */
final class MissingBar extends HBox {

    /** @param choose asks the user where they are; nothing when the user thinks better of it */
    MissingBar(Sessions sessions, Supplier<List<Path>> choose) {
        super(12);
        setId("missing");
        getStyleClass().add("message-bar");
        Label sentence = new Label();
        sentence.setId("missing-words");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.textProperty().bind(sessions.missingProperty());
        getChildren().addAll(new FontIcon(Feather.SEARCH), sentence, button("missing.find", () -> {
            List<Path> chosen = choose.get();
            if (!chosen.isEmpty()) {
                sessions.find(chosen);
            }
        }), button("missing.leave", sessions::leaveOut));
        visibleProperty().bind(Bindings.isNotEmpty(sentence.textProperty()));
        managedProperty().bind(visibleProperty());
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(Strings.of(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        Tip.on(button, Strings.of(key + ".tip"));
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
