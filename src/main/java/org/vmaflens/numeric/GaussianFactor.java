package org.vmaflens.numeric;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * A thin factor of a Gaussian kernel matrix {@code G_ij = exp(-rate |s_i - s_j|²)}: rows with {@code G = Σ_r row_r row_rᵀ}
 * to rounding, by Cholesky's method with the largest remaining pivot first. Such matrices are smooth, so a few dozen rows
 * do for hundreds of points, and quadratic forms become sums of squares. Source: Higham, Accuracy and Stability of
 * Numerical Algorithms, 10.3. Immutable.
 */
public final class GaussianFactor {

    /** No entry of G is off by more than this. */
    private static final double TOLERANCE = 1e-15;
    private static final int ROWS = Kernels.ROWS;
    private static final int PANEL = Kernels.PANEL;

    private final Kernels kernels;
    private final int points;
    private final int rank;
    /** Groups of rows, points × ROWS each. */
    private final double[] rows;
    /** Groups of columns, rank × ROWS each. */
    private final double[] columns;

    private GaussianFactor(Kernels kernels, double[] heights, int rank, double[] panels) {
        this.kernels = kernels;
        this.points = heights.length;
        this.rank = rank;
        rows = new double[PanelExponents.padded(rank) * points];
        columns = new double[PanelExponents.padded(points) * rank];
        for (int i = 0; i < points; i++) {
            int from = i / PANEL * points * PANEL + i % PANEL;
            int column = i / ROWS * rank * ROWS + i % ROWS;
            for (int group = 0; group < rank; group += ROWS) {
                int row = group * points + i * ROWS;
                for (int r = group; r < Math.min(rank, group + ROWS); r++) {
                    double value = panels[from + r * PANEL] * heights[i];
                    rows[row + r - group] = value;
                    columns[column + r * ROWS] = value;
                }
            }
        }
    }

    /**
     * The factor of {@code h_i G_ij h_j}.
     *
     * @param positions n × p, row after row
     * @param features p
     * @param rate of the Gaussian; 0 or above
     * @param heights h, n
     * @param cancelled asked before every row; where it says so, the factor is left unfinished
     */
    public static GaussianFactor of(Kernels kernels, double[] positions, int features, double rate,
            double[] heights, BooleanSupplier cancelled) {
        int n = positions.length / features;
        Columns points = Columns.ofRows(positions, features, 0, n);
        int stride = points.stride();
        double[] remaining = new double[stride];
        Arrays.fill(remaining, 0, n, 1);
        // a panel of points holds its rows one after the other, so that a new row is made in one sweep
        double[] panels = new double[stride * n];
        double[] row = new double[stride];
        double[] factors = new double[n];
        int rank = 0;
        for (; rank < n && !cancelled.getAsBoolean(); rank++) {
            int pivot = largest(remaining);
            if (remaining[pivot] <= TOLERANCE) {
                break;
            }
            kernelRow(kernels, points, rate, pivot, row);
            for (int r = 0; r < rank; r++) {
                factors[r] = -panels[(pivot / PANEL * n + r) * PANEL + pivot % PANEL];
            }
            double scale = 1 / Math.sqrt(remaining[pivot]);
            for (int j = 0; j < stride; j += PANEL) {
                kernels.addRows(factors, 0, panels, j * n, rank, row, j);
                for (int i = j; i < j + PANEL; i++) {
                    row[i] *= scale;
                    remaining[i] -= row[i] * row[i];
                }
                System.arraycopy(row, j, panels, j * n + rank * PANEL, PANEL);
            }
            remaining[pivot] = 0;
        }
        return new GaussianFactor(kernels, heights, rank, panels);
    }

    /** How many rows the factor has. */
    public int rank() {
        return rank;
    }

    /** {@link #rank} rounded up to whole groups. */
    public int paddedRank() {
        return PanelExponents.padded(rank);
    }

    /**
     * {@code out_r = Σ_i row_r[i] in_i} for a panel of right-hand sides, one per lane.
     *
     * @param in points × PANEL
     * @param out takes paddedRank × PANEL
     */
    public void project(double[] in, double[] out) {
        for (int r = 0; r < rank; r += ROWS) {
            kernels.products(rows, r * points, in, 0, points, out, r * PANEL);
        }
    }

    /**
     * {@code out_i = Σ_r row_r[i] in_r}, the transpose of {@link #project}.
     *
     * @param in rank × PANEL
     * @param out takes points, rounded up to whole groups, × PANEL
     */
    public void expand(double[] in, double[] out) {
        for (int i = 0; i < points; i += ROWS) {
            kernels.products(columns, i * rank, in, 0, rank, out, i * PANEL);
        }
    }

    private static void kernelRow(Kernels kernels, Columns points, double rate, int pivot, double[] row) {
        Arrays.fill(row, 0);
        for (int k = 0; k < points.dimensions(); k++) {
            int column = k * points.stride();
            double own = points.values()[column + pivot];
            for (int i = 0; i < row.length; i++) {
                double d = points.values()[column + i] - own;
                row[i] -= rate * d * d;
            }
        }
        kernels.exp(row, 0, row.length);
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
