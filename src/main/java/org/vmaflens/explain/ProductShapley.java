package org.vmaflens.explain;

import java.util.Arrays;
import org.vmaflens.model.SupportVectorRegression;
import org.vmaflens.numeric.GaussLegendre;
import org.vmaflens.numeric.Kernels;

/**
 * Shapley values of a block of frames under an RBF kernel. A support vector's kernel is a product of p factors, a_k at
 * the frame and b_k at the reference, and averaging over all orders of features is an integral,
 * {@code φ_k = (a_k - b_k) ∫ Π_{l≠k} (b_l + t(a_l - b_l)) dt}, whose integrand is a polynomial of degree p − 1:
 * Gauss–Legendre gives it exactly. Used by one worker at a time.
 */
final class ProductShapley {

    private final SupportVectorRegression regression;
    private final Kernels kernels;
    private final GaussLegendre rule;
    private final double[][] frame;
    private final double[][] steps;
    private final double[][] reference;
    private final double[][] mixed;
    private final double[][] before;
    private final double[] product;
    private final double[][] values;
    private final double[] referenceSum;

    ProductShapley(SupportVectorRegression regression, int lanes, Kernels kernels) {
        this.kernels = kernels;
        this.regression = regression;
        int p = regression.features();
        rule = GaussLegendre.of((p + 1) / 2);
        frame = new double[p][lanes];
        steps = new double[p][lanes];
        reference = new double[p][lanes];
        mixed = new double[p][lanes];
        before = new double[p][lanes];
        product = new double[lanes];
        values = new double[p][lanes];
        referenceSum = new double[lanes];
    }

    /** Works out the block's frames against their references. */
    void run(LaneBlock frames, LaneBlock references) {
        int p = values.length;
        Arrays.fill(referenceSum, 0);
        for (double[] value : values) {
            Arrays.fill(value, 0);
        }
        for (int i = 0; i < regression.size(); i++) {
            factors(frames, i * p, frame);
            factors(references, i * p, reference);
            for (int k = 0; k < p; k++) {
                subtract(frame[k], reference[k], steps[k]);
            }
            double coefficient = regression.coefficients()[i];
            addReference(coefficient);
            for (int node = 0; node < rule.nodes().length; node++) {
                addNode(rule.nodes()[node], coefficient * rule.weights()[node]);
            }
        }
    }

    /** How many frames a block holds. */
    int lanes() {
        return referenceSum.length;
    }

    /** φ of a feature in raw SVM output, lane by lane. */
    double[] values(int feature) {
        return values[feature];
    }

    /** {@code f + ρ} of the reference, lane by lane. */
    double[] referenceSum() {
        return referenceSum;
    }

    private void factors(LaneBlock block, int at, double[][] out) {
        double rate = -regression.kernel().gamma();
        for (int k = 0; k < out.length; k++) {
            double[] row = block.row(k);
            double[] factor = out[k];
            double value = regression.supportVectors()[at + k];
            for (int f = 0; f < factor.length; f++) {
                double d = row[f] - value;
                factor[f] = d * d;
            }
            LaneBlock.scaledExp(kernels, factor, rate, 1, factor);
        }
    }

    private void addReference(double coefficient) {
        Arrays.fill(product, coefficient);
        for (double[] factor : reference) {
            multiply(factor, product);
        }
        LaneBlock.add(product, referenceSum);
    }

    /** Adds one node of the integral: products of all factors before a feature, times those after it. */
    private void addNode(double t, double weight) {
        int p = values.length;
        Arrays.fill(product, weight);
        for (int k = 0; k < p; k++) {
            mix(reference[k], steps[k], t, mixed[k]);
            System.arraycopy(product, 0, before[k], 0, product.length);
            multiply(mixed[k], product);
        }
        Arrays.fill(product, 1);
        for (int k = p - 1; k >= 0; k--) {
            addProduct(before[k], steps[k], values[k]);
            multiply(mixed[k], product);
        }
    }

    private void addProduct(double[] left, double[] step, double[] out) {
        for (int f = 0; f < out.length; f++) {
            out[f] += left[f] * step[f] * product[f];
        }
    }

    private static void mix(double[] from, double[] step, double t, double[] out) {
        for (int f = 0; f < out.length; f++) {
            out[f] = from[f] + t * step[f];
        }
    }

    private static void multiply(double[] factor, double[] out) {
        for (int f = 0; f < out.length; f++) {
            out[f] *= factor[f];
        }
    }

    private static void subtract(double[] from, double[] what, double[] out) {
        for (int f = 0; f < out.length; f++) {
            out[f] = from[f] - what[f];
        }
    }
}
