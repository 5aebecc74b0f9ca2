package org.vmaflens.plot.compare;

import org.vmaflens.plot.Pyramid;

/**
 * One figure along the frames and the interval about it. NaN where a frame has none.
 *
 * @param line the figure itself
 * @param low, high the interval's ends
 */
public record Band(Pyramid line, Pyramid low, Pyramid high) {

    /** Standard errors from the middle to either end of a 95 % interval. */
    public static final double Z95 = 1.959963984540054;

    /** Feature {@code k}'s values and their 95 % intervals. */
    static Band around(double[] values, double[] errors, int p, int k) {
        int n = values.length / p;
        double[] low = new double[n];
        double[] high = new double[n];
        for (int i = 0; i < n; i++) {
            double half = Z95 * errors[i * p + k];
            low[i] = values[i * p + k] - half;
            high[i] = values[i * p + k] + half;
        }
        return new Band(new Pyramid(values, p, k), new Pyramid(low), new Pyramid(high));
    }

    /** B − A of feature {@code k}, and how far two single runs may differ from their means by chance alone, about 0. */
    static Band difference(double[] a, double[] errorsA, double[] b, double[] errorsB, int p, int k) {
        int n = a.length / p;
        double[] line = new double[n];
        double[] low = new double[n];
        double[] high = new double[n];
        for (int i = 0; i < n; i++) {
            int at = i * p + k;
            double half = Z95 * Math.hypot(errorsA[at], errorsB[at]);
            line[i] = b[at] - a[at];
            low[i] = -half;
            high[i] = half;
        }
        return new Band(new Pyramid(line), new Pyramid(low), new Pyramid(high));
    }

    /** The least (or greatest) of line and interval over all frames, or {@code other} where that is further out. */
    double reach(boolean greatest, double other) {
        Pyramid.Bucket bucket = new Pyramid.Bucket();
        double reach = other;
        for (Pyramid one : new Pyramid[]{line, low, high}) {
            one.query(0, one.rows(), bucket);
            if (bucket.count() > 0) {
                reach = greatest ? Math.max(reach, bucket.greatest()) : Math.min(reach, bucket.least());
            }
        }
        return reach;
    }
}
