package org.vmaflens.ui.compare;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something to show, or the sentence that says why there is nothing.
 *
 * @param reason empty where there is something
 */
record Found<T>(Optional<T> value, String reason) {

    static <T> Found<T> of(T value) {
        return new Found<>(Optional.of(value), "");
    }

    static <T> Found<T> nothing(String reason) {
        return new Found<>(Optional.empty(), reason);
    }

    /** For painters: null where there is nothing. */
    @Nullable
    T orNull() {
        return value.orElse(null);
    }
}
