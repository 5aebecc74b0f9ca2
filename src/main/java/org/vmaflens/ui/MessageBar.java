package org.vmaflens.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.Workspace;

/** What went wrong, in a sentence under the toolbar, until it is dismissed. */
final class MessageBar extends HBox {

    MessageBar(Workspace workspace) {
        super(12);
        getStyleClass().add("message-bar");
        Label sentence = new Label();
        sentence.setId("message");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.textProperty().bind(workspace.messageProperty());
        Button dismiss = new Button(Strings.of("dismiss"));
        dismiss.setId("dismiss");
        dismiss.setMinWidth(USE_PREF_SIZE);
        Tip.on(dismiss, Strings.of("dismiss.tip"));
        dismiss.setOnAction(pressed -> workspace.messageProperty().set(""));
        getChildren().addAll(new FontIcon(Feather.ALERT_TRIANGLE), sentence, dismiss);
        visibleProperty().bind(workspace.messageProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
