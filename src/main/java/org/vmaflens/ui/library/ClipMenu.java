package org.vmaflens.ui.library;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Clip;

/** The selected clip's commands: as items of any menu, and as keys of the list. */
final class ClipMenu {

    private final ClipActions actions;
    private final Supplier<@Nullable Clip> selected;
    private final Supplier<@Nullable Window> window;

    ClipMenu(ClipActions actions, Supplier<@Nullable Clip> selected, Supplier<@Nullable Window> window) {
        this.actions = actions;
        this.selected = selected;
        this.window = window;
    }

    /** Fresh items, as things stand now. */
    List<MenuItem> items(String prefix) {
        Clip clip = selected.get();
        return List.of(
                check(prefix, "reference", KeyCode.R, clip != null && actions.isReference(clip), this::reference),
                check(prefix, "overlay", KeyCode.O, clip != null && actions.isOverlay(clip), this::overlay),
                item(prefix, "video", KeyCode.V, new MenuItem(), this::video),
                new SeparatorMenuItem(),
                item(prefix, "remove", KeyCode.DELETE, new MenuItem(), actions::remove));
    }

    /** Does what a key of the list stands for. */
    void pressed(KeyEvent key) {
        Clip clip = selected.get();
        if (clip == null || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case R -> reference(clip);
            case O -> overlay(clip);
            case V -> video(clip);
            case DELETE, BACK_SPACE -> actions.remove(clip);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void reference(Clip clip) {
        actions.reference(clip, !actions.isReference(clip));
    }

    private void overlay(Clip clip) {
        actions.overlay(clip, !actions.isOverlay(clip));
    }

    private void video(Clip clip) {
        actions.attachVideo(clip, window.get());
    }

    private MenuItem check(String prefix, String name, KeyCode key, boolean on, Consumer<Clip> action) {
        CheckMenuItem item = new CheckMenuItem();
        item.setSelected(on);
        return item(prefix, name, key, item, action);
    }

    /** The keys are the list's own, not accelerators: those would work in every text field of the window. */
    private MenuItem item(String prefix, String name, KeyCode key, MenuItem item, Consumer<Clip> action) {
        item.setId(prefix + "-" + name);
        item.setText(Strings.of("clip.do", Strings.of("clip.do." + name), key.getName()));
        item.setDisable(selected.get() == null);
        item.setOnAction(chosen -> {
            Clip clip = selected.get();
            if (clip != null) {
                action.accept(clip);
            }
        });
        return item;
    }
}
