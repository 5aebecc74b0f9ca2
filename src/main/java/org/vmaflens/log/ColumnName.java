package org.vmaflens.log;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vmaflens.model.ModelFeature;

/**
 * The name that libvmaf gives a feature's column.
 *
 * @param base the name without options, such as {@code integer_adm2}
 * @param suffix the options that are not the extractor's defaults, such as {@code _egl_1}; may be empty
 */
record ColumnName(String base, String suffix) {
    private static final String INTEGER = "VMAF_integer_feature_";
    private static final String FLOAT = "VMAF_feature_";

    static ColumnName of(ModelFeature feature, OptionNames names) {
        String base = feature.name().startsWith(INTEGER) ? "integer_" + feature.shortName() : feature.shortName();
        StringBuilder suffix = new StringBuilder();
        for (Map.Entry<String, Object> option : new TreeMap<>(feature.options()).entrySet()) {
            Optional<String> known = names.suffix(base, option.getKey(), option.getValue());
            known.ifPresent(suffix::append);
        }
        return new ColumnName(base, suffix.toString());
    }

    String full() {
        return base + suffix;
    }

    /** The same feature from the other extractor: float for integer, integer for float. */
    String sibling() {
        return base.startsWith("integer_") ? base.substring("integer_".length()) : "integer_" + base;
    }

    /** As {@link #sibling}, for a feature's full name; the name itself where it is of another kind. */
    String siblingOf(String fullName) {
        return fullName.startsWith(INTEGER)
                ? FLOAT + fullName.substring(INTEGER.length())
                : fullName.startsWith(FLOAT) ? INTEGER + fullName.substring(FLOAT.length()) : fullName;
    }

    /** A number as C's {@code %g} prints it, for the magnitudes that options have. */
    static String general(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e6) {
            return Long.toString((long) value);
        }
        String text = String.format(Locale.ROOT, "%.6g", value);
        int exponent = text.indexOf('e');
        String digits = exponent < 0 ? text : text.substring(0, exponent);
        String tail = exponent < 0 ? "" : text.substring(exponent);
        return digits.contains(".") ? digits.replaceAll("\\.?0+$", "") + tail : digits + tail;
    }
}
