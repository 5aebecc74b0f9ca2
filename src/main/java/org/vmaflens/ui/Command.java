package org.vmaflens.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import org.vmaflens.ui.text.Strings;

/**
 * Something that a button or a key has done.
 *
 * @param name its id; {@code NAME.tip} in the bundle says what it does
 * @param keys any of them, anywhere in the window
 */
record Command(String name, List<KeyCombination> keys, Runnable action) {

    /** A command by its keys as JavaFX writes them, such as {@code Shortcut+O}. */
    static Command of(String name, Runnable action, String... keys) {
        return new Command(name, List.of(keys).stream().map(KeyCombination::valueOf).toList(), action);
    }

    /** What it does, and by which keys. */
    String tip() {
        return keys.isEmpty() ? says() : Strings.of("command.tip", says(), keyText());
    }

    /** What it does. */
    String says() {
        return Strings.of(name + ".tip");
    }

    /** Its keys as they are called on this machine. */
    String keyText() {
        return keys.stream().map(KeyCombination::getDisplayText).collect(Collectors.joining(" "
                + Strings.of("command.or") + " "));
    }
}
