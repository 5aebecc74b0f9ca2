package org.vmaflens.ui.text;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import org.jspecify.annotations.Nullable;

/** What a closed box shows of its choice: beginning and end of a name too long, since encodes' names differ at the end. */
public final class EndCell<T> extends ListCell<T> {

    private final Function<T, String> words;

    /** @param words what to call a choice */
    public EndCell(Function<T, String> words) {
        this.words = words;
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    }

    @Override
    protected void updateItem(@Nullable T choice, boolean empty) {
        super.updateItem(choice, empty);
        setText(empty || choice == null ? "" : words.apply(choice));
    }
}
