package org.vmaflens.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.Latest;

/** Saves the session, opens recent files, and takes up what a crash left behind. */
final class SessionMenu extends MenuButton {

    /** Of a folder no more letters are shown; the last ones, which tell more. */
    private static final int LONGEST = 48;

    private final Commands commands;
    private final Consumer<Path> open;
    private final Consumer<Path> restore;

    /** What is in the menu beside the commands. */
    private record Seen(List<RecentFile> recent, List<Path> leftBehind) {
    }

    /**
     * @param recent latest first; asked on a worker, as is what was left behind
     * @param worker where files are looked at
     */
    SessionMenu(Commands commands, Supplier<List<Path>> recent, Consumer<Path> open, Supplier<List<Path>> leftBehind,
            Consumer<Path> restore, Latest worker) {
        this.commands = commands;
        this.open = open;
        this.restore = restore;
        setId("file");
        setGraphic(new FontIcon(Feather.SAVE));
        setAccessibleText(Strings.of("file.name"));
        Tip.on(this, Strings.of("file.name"));
        setOnShowing(showing -> worker.ask(() -> new Seen(RecentFile.look(recent.get()), leftBehind.get()),
                this::fill));
        fill(new Seen(List.of(), List.of()));
    }

    private void fill(Seen seen) {
        List<MenuItem> items = new ArrayList<>(
                List.of(item(commands.get("session-save")), item(commands.get("session-save-as"))));
        if (!seen.leftBehind().isEmpty()) {
            MenuItem item = new MenuItem(Strings.of("session.restore"));
            item.setId("session-restore");
            item.setOnAction(chosen -> restore.accept(seen.leftBehind().getFirst()));
            items.addAll(List.of(new SeparatorMenuItem(), item));
        }
        if (!seen.recent().isEmpty()) {
            items.add(new SeparatorMenuItem());
            seen.recent().forEach(file -> items.add(recent(file)));
        }
        if (!same(items)) {
            getItems().setAll(items);
        }
    }

    /** Whether the menu, which may be open, says all this already. */
    private boolean same(List<MenuItem> items) {
        return getItems().stream().map(SessionMenu::said).toList()
                .equals(items.stream().map(SessionMenu::said).toList());
    }

    private static String said(MenuItem item) {
        return item.getText() + item.getId() + item.isDisable() + item.getUserData();
    }

    private MenuItem recent(RecentFile file) {
        String folder = file.folder().length() <= LONGEST
                ? file.folder()
                : "…" + file.folder().substring(file.folder().length() - LONGEST);
        boolean gone = file.kind() == null;
        MenuItem item = new MenuItem(gone
                ? Strings.of("recent.item.gone", file.name(), folder, file.words())
                : Strings.of("recent.item", file.name(), folder), new FontIcon(file.icon()));
        item.setMnemonicParsing(false); // names may have underscores
        item.setUserData(file.path());
        item.setDisable(gone);
        item.setOnAction(chosen -> open.accept(file.path()));
        return item;
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.says());
        item.setId(command.name());
        command.keys().stream().findFirst().ifPresent(item::setAccelerator);
        item.setOnAction(chosen -> command.action().run());
        return item;
    }
}
