package org.vmaflens.explain;

import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.PanelExponents;
import org.vmaflens.numeric.RbfKernel;

/**
 * {@code Σ_i α_i g_i} and {@code Σ_i α_i g_i s_i} over the support vectors, g a panel of kernels: all of them are one
 * matrix product. Used by one worker at a time.
 */
final class VectorSums {

    private static final int LANES = FramePanel.LANES;
    private static final int ROWS = Kernels.ROWS;

    private final Kernels kernels;
    private final int p;
    private final int size;
    private final double[] groups;
    private final double[] sums;

    VectorSums(Kernels kernels, RbfKernel svm) {
        this.kernels = kernels;
        p = svm.dimensions();
        size = svm.size();
        int rows = PanelExponents.padded(p + 1);
        groups = new double[rows * size];
        for (int i = 0; i < size; i++) {
            double coefficient = svm.coefficients()[i];
            for (int k = 0; k < p; k++) {
                groups[(k / ROWS * size + i) * ROWS + k % ROWS] = coefficient * svm.centres()[i * p + k];
            }
            groups[(p / ROWS * size + i) * ROWS + p % ROWS] = coefficient;
        }
        sums = new double[rows * LANES];
    }

    /** Takes a panel of kernels, support vectors × LANES. */
    void run(double[] values) {
        for (int row = 0; row <= p; row += ROWS) {
            kernels.products(groups, row * size, values, 0, size, sums, row * LANES);
        }
    }

    /** {@code Σ_i α_i g_i}. */
    double total(int lane) {
        return sums[p * LANES + lane];
    }

    /** {@code Σ_i α_i g_i (x - s_i)} at {@code feature * LANES + lane}. */
    double moment(int at, FramePanel panel) {
        return panel.values()[at] * total(at % LANES) - sums[at];
    }
}
