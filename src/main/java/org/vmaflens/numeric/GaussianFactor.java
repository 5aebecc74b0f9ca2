package org.vmaflens.numeric;

import java.util.Arrays;

/**
 * A thin factor of a Gaussian kernel matrix {@code G_ij = exp(-rate |s_i - s_j|²)}: rows with {@code G = Σ_r row_r row_rᵀ}
 * to rounding, by Cholesky's method with the largest remaining pivot first. Such matrices are smooth, so a few dozen rows
 * do for hundreds of points, and quadratic forms become sums of squares. Source: Higham, Accuracy and Stability of
 * Numerical Algorithms, 10.3.
 */
public final class GaussianFactor {

    /** No entry of G is off by more than this. */
    private static final double TOLERANCE = 1e-15;

    private final double[][] rows;

    private GaussianFactor(double[][] rows) {
        this.rows = rows;
    }

    /**
     * The factor of the kernel matrix of some points.
     *
     * @param points n × p, row after row
     * @param features p
     * @param rate of the Gaussian; 0 or above
     */
    public static GaussianFactor of(double[] points, int features, double rate) {
        int n = points.length / features;
        double[] remaining = new double[n];
        Arrays.fill(remaining, 1);
        double[][] rows = new double[n][];
        int rank = 0;
        while (rank < n) {
            int pivot = largest(remaining);
            if (remaining[pivot] <= TOLERANCE) {
                break;
            }
            double[] row = kernelRow(points, features, rate, pivot);
            for (int r = 0; r < rank; r++) {
                subtract(rows[r][pivot], rows[r], row);
            }
            scaleAndShrink(1 / Math.sqrt(remaining[pivot]), row, remaining);
            remaining[pivot] = 0;
            rows[rank++] = row;
        }
        return new GaussianFactor(Arrays.copyOf(rows, rank));
    }

    /** How many rows the factor has. */
    public int rank() {
        return rows.length;
    }

    /** {@code out_r = Σ_i row_r[i] in_i} for many right-hand sides, one per lane of the {@code in} and {@code out} rows. */
    public void project(double[][] in, double[][] out) {
        for (int r = 0; r < rows.length; r++) {
            combine(rows[r], in, out[r]);
        }
    }

    /** {@code out = Σ_r row_r[point] in_r}, lane by lane: one row of the factor's transpose. */
    public void expand(int point, double[][] in, double[] out) {
        Arrays.fill(out, 0);
        for (int r = 0; r < rows.length; r++) {
            double[] source = in[r];
            double factor = rows[r][point];
            for (int f = 0; f < out.length; f++) {
                out[f] += factor * source[f];
            }
        }
    }

    private static void combine(double[] factors, double[][] in, double[] out) {
        Arrays.fill(out, 0);
        int i = 0;
        for (; i + 4 <= factors.length; i += 4) {
            addFour(factors[i], in[i], factors[i + 1], in[i + 1], factors[i + 2], in[i + 2], factors[i + 3], in[i + 3],
                    out);
        }
        for (; i < factors.length; i++) {
            double[] source = in[i];
            double factor = factors[i];
            for (int f = 0; f < out.length; f++) {
                out[f] += factor * source[f];
            }
        }
    }

    /** Four at a time, so that a sum is loaded and stored once for four products. */
    private static void addFour(double a, double[] as, double b, double[] bs, double c, double[] cs, double d,
            double[] ds, double[] out) {
        for (int f = 0; f < out.length; f++) {
            out[f] += (a * as[f] + b * bs[f]) + (c * cs[f] + d * ds[f]);
        }
    }

    private static double[] kernelRow(double[] points, int features, double rate, int pivot) {
        double[] row = new double[points.length / features];
        for (int i = 0; i < row.length; i++) {
            double distance = 0;
            for (int k = 0; k < features; k++) {
                double d = points[i * features + k] - points[pivot * features + k];
                distance += d * d;
            }
            row[i] = Math.exp(-rate * distance);
        }
        return row;
    }

    private static void subtract(double factor, double[] from, double[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] -= factor * from[i];
        }
    }

    private static void scaleAndShrink(double factor, double[] row, double[] remaining) {
        for (int i = 0; i < row.length; i++) {
            row[i] *= factor;
            remaining[i] -= row[i] * row[i];
        }
    }

    private static int largest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
