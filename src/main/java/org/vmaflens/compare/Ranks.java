package org.vmaflens.compare;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Ranks and correlations of short and long rows of numbers. */
final class Ranks {

    private Ranks() {
    }

    /** 1 for the smallest; equal values share the mean of their places. */
    static double[] of(double[] values) {
        int[] order = IntStream.range(0, values.length).boxed().sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(i -> i).toArray();
        double[] ranks = new double[values.length];
        for (int from = 0; from < order.length;) {
            int to = from + 1;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    /** Pearson's correlation of two rows of the same length; NaN where one of them does not vary. */
    static double pearson(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : Double.NaN;
    }

    /** Spearman's correlation: Pearson's of the ranks. */
    static double spearman(double[] a, double[] b) {
        return pearson(of(a), of(b));
    }

    /** The place of the value that is largest by size; the first of equals. */
    static int top(double[] values, int from, int count) {
        int best = from;
        for (int i = from + 1; i < from + count; i++) {
            if (Math.abs(values[i]) > Math.abs(values[best])) {
                best = i;
            }
        }
        return best - from;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
