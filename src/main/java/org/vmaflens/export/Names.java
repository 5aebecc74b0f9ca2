package org.vmaflens.export;

import java.util.Locale;

/** How constants are called in files and on the command line. */
final class Names {

    private Names() {
    }

    /** Lower case, as the Python original has them. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
