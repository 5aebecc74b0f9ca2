package org.vmaflens.ui.library;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.vmaflens.explain.Draws;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.Workspace;

/** Well-known parameters for the setting in use; each choice is a step of its own for undo. */
final class PresetMenu extends MenuButton {

    private final Workspace workspace;
    private final Consumer<String> told;

    /** @param told takes the words of a preset that has changed the setting */
    PresetMenu(Workspace workspace, Consumer<String> told) {
        super(Strings.of("preset"));
        this.workspace = workspace;
        this.told = told;
        setId("presets");
        getStyleClass().add("small-menu");
        Tip.on(this, Strings.of("preset.tip"));
        Neighbourhood defaults = Neighbourhood.DEFAULTS;
        getItems().setAll(item("python", defaults.withDraws(Draws.NUMPY)), item("defaults", defaults),
                item("quick", Neighbourhood.QUICK), item("narrow", defaults.withStd(0.5)
                        .withKernelWidth(1.84)));
    }

    private MenuItem item(String name, Neighbourhood neighbourhood) {
        String words = Strings.of("preset." + name);
        MenuItem item = new MenuItem(words);
        item.setId("preset-" + name);
        item.setOnAction(chosen -> {
            requestFocus(); // takes the focus out of the fields, so that they show the preset
            if (!workspace.settingProperty().get().equals(neighbourhood)) {
                workspace.history().seal();
                workspace.settingProperty().set(neighbourhood);
                workspace.history().seal();
                told.accept(words);
            }
        });
        return item;
    }
}
