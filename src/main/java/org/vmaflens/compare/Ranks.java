package org.vmaflens.compare;

/** The order of one frame's weights by size; p is small, so counting beats sorting. */
final class Ranks {

    private Ranks() {
    }

    /**
     * The ranks by size of the {@code into.length} values from place {@code from} on: 1 for the largest |value|; equal
     * sizes share the mean of their ranks.
     */
    static void bySize(double[] values, int from, double[] into) {
        int p = into.length;
        for (int i = 0; i < p; i++) {
            double own = Math.abs(values[from + i]);
            int larger = 0;
            int equal = 0;
            for (int j = 0; j < p; j++) {
                double other = Math.abs(values[from + j]);
                larger += other > own ? 1 : 0;
                equal += other == own ? 1 : 0;
            }
            into[i] = larger + (equal + 1) / 2.0;
        }
    }

    /** Which of the {@code count} values from place {@code from} on is largest by size; the first of equals. */
    static int top(double[] values, int from, int count) {
        int best = from;
        for (int i = from + 1; i < from + count; i++) {
            if (Math.abs(values[i]) > Math.abs(values[best])) {
                best = i;
            }
        }
        return best - from;
    }

    /** Share of the features that have the same rank in both. */
    static double agreement(double[] a, double[] b) {
        int same = 0;
        for (int i = 0; i < a.length; i++) {
            same += a[i] == b[i] ? 1 : 0;
        }
        return same / (double) a.length;
    }

    /** Spearman's correlation from ranks; NaN where all of one side are equal. */
    static double correlation(double[] a, double[] b) {
        Correlation sums = new Correlation();
        for (int i = 0; i < a.length; i++) {
            sums.add(a[i], b[i]);
        }
        return sums.value();
    }
}
