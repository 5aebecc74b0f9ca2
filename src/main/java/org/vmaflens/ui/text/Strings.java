package org.vmaflens.ui.text;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words on the screen. Figures in them are written the same in every locale: a point for decimals. */
public final class Strings {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.vmaflens.ui.messages",
            Locale.ROOT);

    private Strings() {
    }

    /** The text of a key, with values put in for its {@code %} places. */
    public static String of(String key, Object... values) {
        String text = BUNDLE.getString(key);
        return values.length == 0 ? text : String.format(Locale.ROOT, text, values);
    }

    /** The text of a key that ends in a constant's name, in lower case. */
    public static String of(String prefix, Enum<?> constant) {
        return of(prefix + "." + constant.name().toLowerCase(Locale.ROOT));
    }
}
