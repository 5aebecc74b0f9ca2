package org.vmaflens.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vmaflens.ui.text.Strings;

/** Saves the session, opens recent files, and takes up what a crash left behind. */
final class SessionMenu extends MenuButton {

    /** @param recent latest first */
    SessionMenu(Commands commands, Supplier<List<Path>> recent, Consumer<Path> open, Supplier<List<Path>> leftBehind,
            Consumer<Path> restore) {
        setId("file");
        setGraphic(new FontIcon(Feather.SAVE));
        setAccessibleText(Strings.of("file.name"));
        setTooltip(new Tooltip(Strings.of("file.name")));
        setOnShowing(showing -> fill(commands, recent.get(), open, leftBehind.get(), restore));
        fill(commands, List.of(), open, List.of(), restore);
    }

    private void fill(Commands commands, List<Path> recent, Consumer<Path> open, List<Path> leftBehind,
            Consumer<Path> restore) {
        getItems().setAll(item(commands.get("session-save")), item(commands.get("session-save-as")));
        if (!leftBehind.isEmpty()) {
            MenuItem item = new MenuItem(Strings.of("session.restore"));
            item.setId("session-restore");
            item.setOnAction(chosen -> restore.accept(leftBehind.getFirst()));
            getItems().addAll(new SeparatorMenuItem(), item);
        }
        if (!recent.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
            for (Path file : recent) {
                MenuItem item = new MenuItem(String.valueOf(file.getFileName()));
                item.setMnemonicParsing(false);
                item.setOnAction(chosen -> open.accept(file));
                getItems().add(item);
            }
        }
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.says());
        item.setId(command.name());
        command.keys().stream().findFirst().ifPresent(item::setAccelerator);
        item.setOnAction(chosen -> command.action().run());
        return item;
    }
}
