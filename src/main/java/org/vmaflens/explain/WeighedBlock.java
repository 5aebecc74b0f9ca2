package org.vmaflens.explain;

import org.vmaflens.numeric.Columns;
import org.vmaflens.numeric.Kernels;

/**
 * A block of neighbours with their sample weights, and all that a line through them needs but does not depend on what
 * the model predicts. Immutable once made; on shared draws every frame uses the same one.
 */
final class WeighedBlock {

    final Columns offsets;
    final double[] weights;
    /** p × stride: offset times weight. */
    final double[] weighted;
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
        weighted = new double[p * stride];
        first = new double[p];
        second = new double[p * p];
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        sum = total;
        sumOfSquares = kernels.dot(weights, 0, weights, 0, stride);
        for (int a = 0; a < p; a++) {
            for (int j = 0; j < stride; j++) {
                weighted[a * stride + j] = weights[j] * offsets.values()[a * stride + j];
            }
            first[a] = kernels.dot(weights, 0, offsets.values(), a * stride, stride);
            for (int b = 0; b <= a; b++) {
                second[a * p + b] = kernels.dot(weighted, a * stride, offsets.values(), b * stride, stride);
                second[b * p + a] = second[a * p + b];
            }
        }
        inverse = Ridge.inverse(centred(second, first, sum), p, alpha);
        squaredOperator = squaredOperator(p, stride);
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

    private double[] squaredOperator(int p, int stride) {
        double[] out = new double[p * stride];
        for (int a = 0; a < p; a++) {
            double shift = 0;
            for (int b = 0; b < p && sum > 0; b++) {
                shift -= inverse[a * p + b] * first[b] / sum;
            }
            for (int j = 0; j < stride; j++) {
                out[a * stride + j] = shift * weights[j];
            }
            for (int b = 0; b < p; b++) {
                double factor = inverse[a * p + b];
                for (int j = 0; j < stride; j++) {
                    out[a * stride + j] += factor * weighted[b * stride + j];
                }
            }
            for (int j = 0; j < stride; j++) {
                out[a * stride + j] *= out[a * stride + j];
            }
        }
        return out;
    }
}
