package org.vmaflens.plot.compare;

import java.util.Arrays;

/**
 * Points of A against B, one a frame and feature. Of a long clip, points that would cover each other are drawn once.
 *
 * @param x, y m weights of A and of B
 * @param feature m, whose
 * @param row m, the place of the frame
 * @param low, high the ends of both axes
 */
public record ScatterPoints(double[] x, double[] y, int[] feature, int[] row, double low, double high) {

    private static final int FEW = 3000;
    private static final int GRID = 400;

    /** The points of n × p weights; those that are NaN, or of a feature that is not shown, are left out. */
    public static ScatterPoints of(double[] a, double[] b, int p, boolean[] shown) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < a.length; at++) {
            if (shown[at % p] && !Double.isNaN(a[at] - b[at])) {
                low = Math.min(low, Math.min(a[at], b[at]));
                high = Math.max(high, Math.max(a[at], b[at]));
            }
        }
        double[] x = new double[a.length];
        double[] y = new double[a.length];
        int[] feature = new int[a.length];
        int[] row = new int[a.length];
        boolean[] taken = new boolean[a.length > FEW ? GRID * GRID * p : 0];
        double step = (high - low) / (GRID - 1);
        int count = 0;
        for (int at = 0; at < a.length; at++) {
            int k = at % p;
            if (!shown[k] || Double.isNaN(a[at] - b[at])) {
                continue;
            }
            if (taken.length > 0 && step > 0) {
                int cell = (k * GRID + (int) ((a[at] - low) / step)) * GRID + (int) ((b[at] - low) / step);
                if (taken[cell]) {
                    continue;
                }
                taken[cell] = true;
            }
            x[count] = a[at];
            y[count] = b[at];
            row[count] = at / p;
            feature[count++] = k;
        }
        return new ScatterPoints(Arrays.copyOf(x, count), Arrays.copyOf(y, count), Arrays.copyOf(feature, count),
                Arrays.copyOf(row, count), low, high);
    }
}
