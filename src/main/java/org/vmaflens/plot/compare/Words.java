package org.vmaflens.plot.compare;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words in these charts, from a bundle beside them: they are painted where no window is. */
final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.vmaflens.plot.compare.words",
            Locale.ROOT);

    private Words() {
    }

    /** The text of a key, with values put in for its {@code %} places. */
    static String of(String key, Object... values) {
        String text = BUNDLE.getString(key);
        return values.length == 0 ? text : String.format(Locale.ROOT, text, values);
    }
}
