package org.vmaflens.ui.library;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.Settings;
import org.vmaflens.ui.workspace.Workspace;

/** Says what a preset has made of the setting in use, and takes it back; gone with the next change. */
final class PresetNotice extends HBox {

    private final Workspace workspace;
    private final Label words = new Label();

    PresetNotice(Workspace workspace) {
        super(4);
        this.workspace = workspace;
        setId("preset-notice");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("note");
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        Hyperlink undo = new Hyperlink(Strings.of("preset.undo"));
        undo.setId("preset-undo");
        undo.setMinWidth(USE_PREF_SIZE);
        undo.getStyleClass().add("small-link");
        Tip.on(undo, Strings.of("undo.tip"));
        undo.setOnAction(pressed -> workspace.history().undo());
        getChildren().addAll(words, undo);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        workspace.settingsProperty().addListener(changed -> setVisible(false));
    }

    /** Says that this preset is in use now. */
    void tell(String preset) {
        Settings now = workspace.settingsProperty().get();
        words.setText(Strings.of("preset.said", now.current().letter(), preset));
        setVisible(true);
    }
}
