package org.vmaflens.ui.text;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/**
 * Buttons of which one is pressed: what a property holds. Whatever presses another one chooses it. (The toolkit's arrow
 * keys press a button without its action, and a second click would leave none pressed.)
 */
public final class Segments<E> extends SegmentedButton {

    /**
     * Shows and changes a property.
     *
     * @param values what it may hold, from the left
     * @param button makes the button of one of them
     */
    public Segments(Property<E> chosen, List<E> values, Function<E, ToggleButton> button) {
        for (E value : values) {
            ToggleButton one = button.apply(value);
            one.setToggleGroup(getToggleGroup()); // its skin would do so, later than what is chosen meanwhile
            getButtons().add(one);
        }
        Runnable press = () -> getButtons().get(values.indexOf(chosen.getValue())).setSelected(true);
        press.run();
        chosen.addListener((property, was, is) -> press.run());
        getToggleGroup().selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                press.run();
            } else {
                chosen.setValue(values.get(getButtons().indexOf(is)));
            }
        });
    }
}
