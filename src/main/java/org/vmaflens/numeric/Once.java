package org.vmaflens.numeric;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a value when it is first needed, and never again. With {@link Kernels} the JVM then loads its vector module where
 * the work is done, what is kept from clip to clip is kept for the same loops, and what one job has found to be compiled
 * ({@link Kernels#onTrial}) need not be tried by the next. Safe to use from several threads.
 */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T value;

    private Once(Supplier<T> source) {
        this.source = source;
    }

    /** A source that answers the same at every call. */
    public static <T> Supplier<T> of(Supplier<T> source) {
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
