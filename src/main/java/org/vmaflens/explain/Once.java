package org.vmaflens.explain;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a value when it is first needed, and never again: what is kept from clip to clip is kept for the same loops.
 * Safe to use from several threads.
 */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T value;

    private Once(Supplier<T> source) {
        this.source = source;
    }

    static <T> Supplier<T> of(Supplier<T> source) {
        return new Once<>(source);
    }

    @Override
    public synchronized T get() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
