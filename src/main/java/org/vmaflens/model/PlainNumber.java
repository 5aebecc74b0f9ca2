package org.vmaflens.model;

import java.util.OptionalDouble;

/** A number as files and people write it: Java's own hexadecimal and its letters behind a number are none. */
public final class PlainNumber {

    private PlainNumber() {
    }

    /** The number; empty where the text is something else, or no finite number. */
    public static OptionalDouble of(String written) {
        String text = written.strip();
        if (!text.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0)) {
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    /**
     * The number.
     *
     * @throws NumberFormatException where the text is something else, or no finite number
     */
    public static double parse(String written) {
        return of(written).orElseThrow(() -> new NumberFormatException(written));
    }
}
