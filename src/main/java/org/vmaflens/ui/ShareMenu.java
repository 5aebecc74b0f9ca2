package org.vmaflens.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Workspace;

/** Pictures and figures, to files and to the clipboard. */
final class ShareMenu extends MenuButton {

    ShareMenu(Workspace workspace, Commands commands) {
        super(Strings.of("export"), new FontIcon(Feather.SHARE));
        setId("export");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(Strings.of("export.tip")));
        disableProperty().bind(Bindings.isEmpty(workspace.clips()));
        getItems().addAll(item(commands.get("export-png")), item(commands.get("export-svg")),
                item(commands.get("copy-picture")), new SeparatorMenuItem(), item(commands.get("export-csv")),
                item(commands.get("export-json")), item(commands.get("copy-figures")));
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
