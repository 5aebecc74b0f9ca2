package org.vmaflens.ui;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vmaflens.ui.preferences.ThemeChoice;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;

/** As the system is set, light or dark. */
final class ThemeMenu extends MenuButton {

    ThemeMenu(Command toggle, ObjectProperty<ThemeChoice> choice) {
        setId("theme");
        setGraphic(new FontIcon(Feather.MOON));
        setAccessibleText(Strings.of("theme.name"));
        Tip.on(this, toggle.tip());
        ToggleGroup group = new ToggleGroup();
        for (ThemeChoice one : ThemeChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(Strings.of("theme", one));
            item.setId("theme-" + one.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setSelected(choice.get() == one);
            item.setOnAction(chosen -> choice.set(one));
            choice.addListener((property, was, is) -> item.setSelected(is == one));
            getItems().add(item);
        }
    }
}
