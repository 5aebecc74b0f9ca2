package org.vmaflens.ui.frames;

import java.util.AbstractList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import javafx.collections.ObservableListBase;

/** A list whose elements are made when they are asked for: a film's are never all there at once. */
final class Made<T> extends ObservableListBase<T> {

    private final IntFunction<T> element;
    private final IntSupplier size;

    Made(IntFunction<T> element, IntSupplier size) {
        this.element = element;
        this.size = size;
    }

    @Override
    public T get(int index) {
        return element.apply(index);
    }

    @Override
    public int size() {
        return size.getAsInt();
    }

    /** All of it has changed; tells what was there. */
    void replaced(List<T> before) {
        fireChange(new Replaced<>(this, before));
    }

    /** The same of a size that stays. */
    static <T> List<T> view(IntFunction<T> element, int size) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                return element.apply(index);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
