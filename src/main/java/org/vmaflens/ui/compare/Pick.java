package org.vmaflens.ui.compare;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.vmaflens.ui.text.Choice;
import org.vmaflens.ui.text.Strings;

/** A small box to choose one of a few things, bound to a property both ways. */
final class Pick<T> extends Choice<T> {

    private final ObjectProperty<T> chosen;
    private boolean offering;

    Pick(String id, List<T> items, ObjectProperty<T> property, Function<T, String> words) {
        chosen = property;
        setId(id);
        setAccessibleText(Strings.of(id.replace('-', '.')));
        getStyleClass().add("small-choice");
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("choices are picked, not typed");
            }
        });
        getItems().setAll(items);
        setValue(property.get());
        valueProperty().addListener((source, was, is) -> {
            if (is != null && !offering) {
                property.set(is);
            }
        });
        property.addListener((source, was, is) -> setValue(is));
    }

    /** Offers other things; the choice stays where it is among them. */
    void offer(List<T> items) {
        if (!items.equals(getItems())) {
            offering = true;
            getItems().setAll(items);
            setValue(items.contains(chosen.get()) ? chosen.get() : null);
            offering = false;
        }
    }
}
