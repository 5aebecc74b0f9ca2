package org.vmaflens.log;

import java.util.Locale;

/**
 * Reads decimal numbers straight out of a character buffer. Where 15 digits or fewer and a power of ten up to 22 are
 * enough, mantissa and power are both exact doubles and so one division rounds right; else the JDK does it.
 */
final class Decimals {
    private static final double[] TEN = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14,
            1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    private static final long EXACT = 1L << 53;

    private Decimals() {
    }

    /**
     * The number in {@code buffer[from, from + length)}, blanks around it allowed; NaN for {@code nan}, {@code inf},
     * {@code null}, {@code NA} and nothing at all, whatever their sign and case.
     *
     * @throws NumberFormatException when it is something else
     */
    static double parse(char[] buffer, int from, int length) {
        int at = from;
        int end = from + length;
        boolean negative = at < end && buffer[at] == '-';
        if (negative) {
            at++;
        }
        long mantissa = 0;
        int digits = 0;
        int point = -1;
        for (; at < end && digits < 18; at++) {
            int digit = buffer[at] - '0';
            if (digit >= 0 && digit <= 9) {
                mantissa = mantissa * 10 + digit;
                digits++;
            } else if (digit == '.' - '0' && point < 0) {
                point = at;
            } else {
                break;
            }
        }
        int decimals = point < 0 ? 0 : at - point - 1;
        if (at < end || digits == 0 || mantissa > EXACT) {
            return slow(new String(buffer, from, length).strip());
        }
        double value = mantissa / TEN[decimals];
        return negative ? -value : value;
    }

    /** As {@link #parse(char[], int, int)}. */
    static double parse(String text) {
        return parse(text.toCharArray(), 0, text.length());
    }

    private static double slow(String text) {
        if (isNoNumber(text)) {
            return Double.NaN;
        }
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789+-.eE".indexOf(text.charAt(i)) < 0) {
                throw new NumberFormatException(text);
            }
        }
        double value = Double.parseDouble(text);
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private static boolean isNoNumber(String text) {
        String word = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "", "nan", "inf", "infinity", "null", "na", "n/a", "nan(ind)" -> true;
            default -> false;
        };
    }
}
