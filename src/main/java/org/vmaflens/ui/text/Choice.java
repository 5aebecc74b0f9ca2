package org.vmaflens.ui.text;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Skin;

/** A combo box of a few things; its list joins the window when it is opened. */
public class Choice<T> extends ComboBox<T> {

    /** Without anything to choose yet. */
    public Choice() {
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ChoiceSkin<>(this);
    }
}
