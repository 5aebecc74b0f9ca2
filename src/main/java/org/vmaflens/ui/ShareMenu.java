package org.vmaflens.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vmaflens.ui.share.Sharing;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.Workspace;

/** Pictures and figures, to files and to the clipboard. */
final class ShareMenu extends MenuButton {

    private static final List<String> PICTURES = List.of("export-png", "export-svg", "copy-picture");
    private static final List<String> FIGURES = List.of("export-csv", "export-json", "copy-figures");

    /** Of what is in the middle of the window, and of all clips. */
    static ShareMenu ofView(Workspace workspace, Commands commands, BooleanProperty windowColours) {
        ShareMenu menu = new ShareMenu("", "export.tip", windowColours, commands, PICTURES, FIGURES);
        menu.setText(Strings.of("export"));
        menu.disableProperty().bind(Bindings.isEmpty(workspace.clips()));
        return menu;
    }

    /** Of the selected frame or range. */
    static ShareMenu ofFrames(Workspace workspace, Sharing sharing, BooleanProperty windowColours) {
        ShareMenu menu = new ShareMenu("frames-", "frames-export.tip", windowColours, new Commands()
                .with("frames-export-png", () -> sharing.save(Sharing.Form.PNG))
                .with("frames-export-svg", () -> sharing.save(Sharing.Form.SVG))
                .with("frames-copy-picture", sharing::copyPicture)
                .with("frames-export-csv", () -> sharing.save(Sharing.Form.CSV))
                .with("frames-export-json", () -> sharing.save(Sharing.Form.JSON))
                .with("frames-copy-figures", sharing::copyFigures), PICTURES, FIGURES);
        menu.getStyleClass().addAll("tiny-button", "no-arrow");
        menu.disableProperty().bind(Bindings.isEmpty(workspace.clips()).or(workspace.frameProperty().lessThan(0)));
        return menu;
    }

    /** Of one chart among several. */
    static ShareMenu ofChart(String name, Workspace workspace, Sharing sharing, BooleanProperty windowColours) {
        ShareMenu menu = new ShareMenu("chart-", "chart-export.tip", windowColours, new Commands()
                .with("chart-export-png", () -> sharing.save(Sharing.Form.PNG))
                .with("chart-export-svg", () -> sharing.save(Sharing.Form.SVG))
                .with("chart-copy-picture", sharing::copyPicture), PICTURES, List.of());
        menu.setId("compare-" + name + "-export");
        menu.getStyleClass().addAll("tiny-button", "no-arrow");
        menu.disableProperty().bind(Bindings.isEmpty(workspace.clips()));
        return menu;
    }

    private ShareMenu(String prefix, String tip, BooleanProperty windowColours, Commands commands,
            List<String> pictures, List<String> figures) {
        setGraphic(new FontIcon(Feather.SHARE));
        setId(prefix + "export");
        setMinWidth(USE_PREF_SIZE);
        Tip.on(this, Strings.of(tip));
        setAccessibleText(Strings.of(tip));
        pictures.forEach(name -> getItems().add(item(commands.get(prefix + name))));
        CheckMenuItem colours = new CheckMenuItem(Strings.of("export.colours"));
        colours.setId(prefix + "export-colours");
        colours.selectedProperty().bindBidirectional(windowColours);
        getItems().add(colours);
        if (!figures.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
            figures.forEach(name -> getItems().add(item(commands.get(prefix + name))));
        }
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
