package org.vmaflens.explain;

import java.util.Arrays;
import org.vmaflens.numeric.Columns;
import org.vmaflens.numeric.Kernels;

/**
 * A block of neighbours with their sample weights, and all that a line through them needs but does not depend on what
 * the model predicts. Immutable once made; on shared draws every frame uses the same one.
 */
final class WeighedBlock {

    final Columns offsets;
    final double[] weights;
    /** Σw, Σw², Σwδ (p), Σwδδᵀ (p × p). */
    final double sum;
    final double sumOfSquares;
    final double[] first;
    final double[] second;
    /** (G + αI)⁻¹ of this block alone, p × p. */
    final double[] inverse;
    /** p × stride: squares of the operator H that turns predictions into weights; Var(b_a) = Σ_j H_aj² r_j². */
    final double[] squaredOperator;

    /** @param alpha this block's part of the ridge penalty */
    WeighedBlock(Kernels kernels, Columns offsets, double[] weights, double alpha) {
        int p = offsets.dimensions();
        int stride = offsets.stride();
        this.offsets = offsets;
        this.weights = weights;
        first = new double[p];
        second = new double[p * p];
        double[] ones = new double[stride];
        Arrays.fill(ones, 1);
        sum = kernels.dot(weights, 0, ones, 0, stride);
        sumOfSquares = kernels.dot(weights, 0, weights, 0, stride);
        kernels.dots(weights, 0, offsets.values(), 0, stride, p, stride, first);
        double[] weighted = new double[stride];
        double[] row = new double[p];
        for (int a = 0; a < p; a++) {
            for (int j = 0; j < stride; j++) {
                weighted[j] = weights[j] * offsets.values()[a * stride + j];
            }
            kernels.dots(weighted, 0, offsets.values(), 0, stride, a + 1, stride, row);
            for (int b = 0; b <= a; b++) {
                second[a * p + b] = row[b];
                second[b * p + a] = row[b];
            }
        }
        inverse = Ridge.inverse(centred(second, first, sum), p, alpha);
        squaredOperator = squaredOperator(kernels);
    }

    /** How many neighbours, the frame itself among them where it belongs to this block. */
    int size() {
        return offsets.size();
    }

    /** Σw(δ−m)(δ−m)ᵀ from raw sums; zeros where no neighbour has any weight. */
    static double[] centred(double[] second, double[] first, double sum) {
        int p = first.length;
        double[] out = new double[p * p];
        for (int a = 0; a < p && sum > 0; a++) {
            for (int b = 0; b < p; b++) {
                out[a * p + b] = second[a * p + b] - first[a] * first[b] / sum;
            }
        }
        return out;
    }

    /** {@code (w_j Σ_b inverse_ab (δ_jb − mean_b))²}, panel by panel. */
    private double[] squaredOperator(Kernels kernels) {
        int p = offsets.dimensions();
        int stride = offsets.stride();
        double[] out = new double[p * stride];
        double[] panel = new double[(p + 1) * Kernels.PANEL];
        Arrays.fill(panel, p * Kernels.PANEL, panel.length, 1);
        double[] tile = new double[Kernels.ROWS * Kernels.PANEL];
        for (int from = 0; from < p; from += Kernels.ROWS) {
            int rows = Math.min(Kernels.ROWS, p - from);
            double[] group = operatorRows(from, rows);
            for (int j = 0; j < stride; j += Kernels.PANEL) {
                offsets.copyPanel(j, panel, 0);
                kernels.products(group, 0, panel, 0, p + 1, tile, 0);
                kernels.squareRows(tile, weights, j, rows, out, from * stride + j, stride);
            }
        }
        return out;
    }

    /** Some features' rows of the inverse, and what each makes of the mean, side by side. */
    private double[] operatorRows(int from, int rows) {
        int p = offsets.dimensions();
        double[] group = new double[(p + 1) * Kernels.ROWS];
        for (int r = 0; r < rows; r++) {
            for (int b = 0; b < p; b++) {
                double factor = inverse[(from + r) * p + b];
                group[b * Kernels.ROWS + r] = factor;
                group[p * Kernels.ROWS + r] -= sum > 0 ? factor * first[b] / sum : 0;
            }
        }
        return group;
    }
}
