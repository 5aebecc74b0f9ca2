package org.vmaflens.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;

/** All commands of the window by their names: one list for buttons, keys and the list of shortcuts. */
final class Commands {

    private final List<Command> all = new ArrayList<>();

    /** Adds one. */
    Commands with(String name, Runnable action, String... keys) {
        all.add(Command.of(name, action, keys));
        return this;
    }

    /** In the order they were added. */
    List<Command> all() {
        return List.copyOf(all);
    }

    /** The one of that name; there must be one. */
    Command get(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    /** Makes the keys work wherever the focus is; a field that uses a key itself comes first. */
    void install(Scene scene) {
        all.forEach(one -> one.keys().forEach(key -> scene.getAccelerators().put(key, one.action())));
    }
}
