package org.vmaflens.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Figures as sentences have them. */
public final class Say {

    private Say() {
    }

    /** A share such as {@code 98 %}; never 100 % for less than all, nor 0 % for more than none. */
    public static String percent(double share) {
        if (Double.isNaN(share)) {
            return "–";
        }
        double percent = 100 * share;
        if (percent > 99 && percent < 100) {
            return percent > 99.9
                    ? "over 99.9 %"
                    : String.format(Locale.ROOT, "%.1f %%", Math.floor(percent * 10) / 10);
        }
        return percent > 0 && percent < 1 ? "under 1 %" : String.format(Locale.ROOT, "%.0f %%", percent);
    }

    /** A whole number such as {@code 14,544}. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A time such as {@code 11 ms} or {@code 2.3 s}. */
    public static String seconds(double seconds) {
        if (seconds < 0.001) {
            return "less than 1 ms";
        }
        if (seconds < 1) {
            return "%.0f ms".formatted(seconds * 1000);
        }
        return seconds < 120
                ? String.format(Locale.ROOT, "%.1f s", seconds)
                : "%.0f minutes".formatted(seconds / 60);
    }

    /** A weight with two figures that count, such as {@code 0.016}. */
    public static String weight(double weight) {
        double size = Math.abs(weight);
        int decimals = size >= 0.095 ? 2 : size >= 0.0095 ? 3 : size >= 0.00095 ? 4 : 5;
        return size == 0 ? "0" : String.format(Locale.ROOT, "%." + decimals + "f", weight);
    }

    /** Points with one decimal. */
    public static String points(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }

    /** How many times, such as {@code 1.7 ×} or {@code 32 ×}. */
    public static String times(double factor) {
        return String.format(Locale.ROOT, factor < 9.95 ? "%.1f ×" : "%,.0f ×", factor);
    }

    /** Frames such as {@code 3–7, 12 and 9 more}. */
    static String frames(int[] frames, int most) {
        StringBuilder text = new StringBuilder();
        int runs = 0;
        int at = 0;
        while (at < frames.length && runs < most) {
            int end = at;
            while (end + 1 < frames.length && frames[end + 1] == frames[end] + 1) {
                end++;
            }
            text.append(runs == 0 ? "" : ", ").append(frames[at]);
            text.append(end == at ? "" : (end == at + 1 ? ", " : "–") + frames[end]);
            at = end + 1;
            runs++;
        }
        return at < frames.length ? text + " and " + count(frames.length - at) + " more" : text.toString();
    }

    /** Names such as {@code A, B and C}. */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** The sentences that say something, with spaces between. */
    static String sentences(String... sentences) {
        return String.join(" ", Arrays.stream(sentences).filter(sentence -> !sentence.isEmpty()).toList());
    }
}
