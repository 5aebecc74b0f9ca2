package org.vmaflens.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people write them: no float noise, a true minus sign. */
public final class Numbers {

    private static final int MOST_QUICK = 6;
    private static final double[] POWERS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};

    private Numbers() {
    }

    /** 1, 2 or 5 times a power of ten, such that {@code span} takes at most about {@code most} steps. */
    public static double niceStep(double span, int most) {
        double rough = span / Math.max(1, most);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double share = rough / power;
        double digit = share <= 1 + 1e-9 ? 1 : share <= 2 + 1e-9 ? 2 : share <= 5 + 1e-9 ? 5 : 10;
        return digit * power;
    }

    /** A tick's label: as many decimals as its step needs, and commas from 10,000 on. */
    public static String tick(double value, double step) {
        int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
        if (decimals > 6 || Math.abs(value) >= 1e7) {
            return plain(value);
        }
        String text = fixed(value, decimals);
        return Math.abs(value) < 10_000 ? text : grouped(text);
    }

    /** Commas between thousands. */
    private static String grouped(String text) {
        int point = text.indexOf('.');
        StringBuilder grouped = new StringBuilder(text);
        for (int at = (point < 0 ? text.length() : point) - 3; at > 0
                && Character.isDigit(text.charAt(at - 1)); at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** With the given decimals; zero never has a sign; "–" for NaN. */
    public static String fixed(double value, int decimals) {
        if (Double.isNaN(value)) {
            return "–";
        }
        String digits = digits(Math.abs(value), decimals);
        boolean zero = digits.chars().allMatch(c -> c == '0' || c == '.');
        return value < 0 && !zero ? "−" + digits : digits;
    }

    /** What the formatter makes of it, which takes as long as many labels painted; it decides what is nearly a tie. */
    private static String digits(double size, int decimals) {
        double scaled = decimals <= MOST_QUICK ? size * POWERS[decimals] : Double.POSITIVE_INFINITY;
        double rest = scaled - Math.floor(scaled);
        if (!(scaled < 1e9) || Math.abs(rest - 0.5) < 1e-6) {
            return String.format(Locale.ROOT, "%." + decimals + "f", size);
        }
        String whole = Long.toString((long) scaled + (rest > 0.5 ? 1 : 0));
        if (decimals == 0) {
            return whole;
        }
        String padded = "0".repeat(Math.max(0, decimals + 1 - whole.length())) + whole;
        int point = padded.length() - decimals;
        return padded.substring(0, point) + "." + padded.substring(point);
    }

    /** As {@link #fixed} with a sign in front, {@code +} too. */
    public static String signed(double value, int decimals) {
        String text = fixed(value, decimals);
        return value > 0 || text.startsWith("0") ? "+" + text : text;
    }

    /** A count where there is little room: 99,999 as it is, then 480.1k, 1.234M, 45.68M, 2.593G. */
    public static String count(long value) {
        if (Math.abs(value) < 100_000) {
            return String.format(Locale.ROOT, "%,d", value).replace('-', '−');
        }
        double rest = new BigDecimal(value).round(new MathContext(4, RoundingMode.HALF_EVEN)).doubleValue();
        int power = 0;
        while (Math.abs(rest) >= 1000 && power < 4) {
            rest /= 1000;
            power++;
        }
        return plain(rest) + "kMGT".charAt(power - 1);
    }

    /** Decimals that show a value of this size to about three figures, 0 to 4. */
    public static int decimals(double magnitude) {
        double size = Math.abs(magnitude);
        return size >= 100 ? 0 : size >= 5 ? 1 : size >= 0.5 ? 2 : size >= 0.05 ? 3 : 4;
    }

    /** The shortest way to write a value to four figures: 0.05, 10, 20k is 20000, 1e7. */
    public static String plain(double value) {
        return plain(value, 4);
    }

    /** The same to a number of figures. */
    public static String plain(double value, int figures) {
        if (!Double.isFinite(value)) {
            return fixed(value, 0);
        }
        if (value == Math.rint(value) && Math.abs(value) < Math.pow(10, figures)) {
            return Long.toString((long) value).replace('-', '−'); // spares a start the tables of big decimals
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(figures, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        double size = Math.abs(value);
        String text = size != 0 && (size >= 1e7 || size < 1e-4)
                ? rounded.toString().replace("E+", "e").replace('E', 'e')
                : rounded.toPlainString();
        return text.replace('-', '−');
    }
}
