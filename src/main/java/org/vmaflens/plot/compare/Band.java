package org.vmaflens.plot.compare;

import java.util.List;
import org.vmaflens.plot.Pyramid;
import org.vmaflens.plot.Pyramid.Series;

/**
 * One figure along the frames and the interval about it. NaN where a frame has none.
 *
 * @param along both
 * @param least, greatest how far figure and interval reach; NaN where no frame has a figure
 */
public record Band(Pyramid along, double least, double greatest) {

    /** Standard errors from the middle to either end of a 95 % interval. */
    public static final double Z95 = 1.959963984540054;

    /** A figure and the ends of its interval. */
    static Band of(Series line, Series low, Series high) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (Series one : List.of(line, low, high)) {
            for (int row = 0; row < one.rows(); row++) {
                double value = one.value(row); // NaN is neither less nor greater
                least = value < least ? value : least;
                greatest = value > greatest ? value : greatest;
            }
        }
        boolean nothing = least > greatest;
        return new Band(new Pyramid(line, low, high), nothing ? Double.NaN : least, nothing ? Double.NaN : greatest);
    }

    /** A figure without an interval. */
    static Band of(Series line) {
        return of(line, line, line);
    }

    /** Its mean over all frames; NaN where no frame has a figure. */
    double mean() {
        Pyramid.Bucket bucket = new Pyramid.Bucket();
        along.query(0, along.rows(), bucket);
        return bucket.mean();
    }

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
        return of(new Series(values, p, k), Series.of(low), Series.of(high));
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
        return of(Series.of(line), Series.of(low), Series.of(high));
    }
}
