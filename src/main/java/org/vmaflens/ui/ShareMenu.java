package org.vmaflens.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vmaflens.ui.share.Sharing;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Workspace;

/** Pictures and figures, to files and to the clipboard. */
final class ShareMenu extends MenuButton {

    /** Of what is in the middle of the window, and of all clips. */
    ShareMenu(Workspace workspace, Commands commands) {
        this("", "export.tip", commands);
        setText(Strings.of("export"));
        disableProperty().bind(Bindings.isEmpty(workspace.clips()));
    }

    private ShareMenu(String prefix, String tip, Commands commands) {
        setGraphic(new FontIcon(Feather.SHARE));
        setId(prefix + "export");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(Strings.of(tip)));
        setAccessibleText(Strings.of(tip));
        getItems().addAll(item(commands.get(prefix + "export-png")), item(commands.get(prefix + "export-svg")),
                item(commands.get(prefix + "copy-picture")), new SeparatorMenuItem(),
                item(commands.get(prefix + "export-csv")), item(commands.get(prefix + "export-json")),
                item(commands.get(prefix + "copy-figures")));
    }

    /** Of the selected frame or range. */
    static ShareMenu ofFrames(Workspace workspace, Sharing sharing) {
        ShareMenu menu = new ShareMenu("frames-", "frames-export.tip", new Commands()
                .with("frames-export-png", () -> sharing.save(Sharing.Form.PNG))
                .with("frames-export-svg", () -> sharing.save(Sharing.Form.SVG))
                .with("frames-copy-picture", sharing::copyPicture)
                .with("frames-export-csv", () -> sharing.save(Sharing.Form.CSV))
                .with("frames-export-json", () -> sharing.save(Sharing.Form.JSON))
                .with("frames-copy-figures", sharing::copyFigures));
        menu.getStyleClass().addAll("tiny-button", "no-arrow");
        menu.disableProperty().bind(Bindings.isEmpty(workspace.clips()).or(workspace.frameProperty().lessThan(0)));
        return menu;
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem(Strings.of(command.name()));
        item.setId(command.name());
        item.setOnAction(chosen -> command.action().run());
        if (!command.keys().isEmpty()) {
            // shown beside the words; the scene has the key already
            item.setText(Strings.of("command.tip", Strings.of(command.name()), command.keyText()));
        }
        return item;
    }
}
