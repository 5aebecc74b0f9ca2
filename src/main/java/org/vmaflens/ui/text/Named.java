package org.vmaflens.ui.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * A choice that a file names.
 *
 * @param value the choice
 * @param troubles a sentence where the name is none of the choices
 */
public record Named<E extends Enum<E>>(E value, List<String> troubles) {

    public Named {
        troubles = List.copyOf(troubles);
    }

    /** The constant of that name, else another one and why. */
    public static <E extends Enum<E>> Named<E> of(Class<E> kind, String name, E otherwise) {
        return Stream.of(kind.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst()
                .map(one -> new Named<>(one, List.of()))
                .orElseGet(() -> new Named<>(otherwise,
                        name.isEmpty() ? List.of() : List.of(Strings.of("session.unknown", name))));
    }
}
