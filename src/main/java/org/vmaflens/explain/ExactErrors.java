package org.vmaflens.explain;

import java.util.Arrays;

import org.vmaflens.model.SupportVectorRegression;
import org.vmaflens.numeric.GaussianFactor;

/**
 * How well the exact lines of a block of frames fit and how much one sampled run scatters around them. The double sums
 * over pairs of support vectors are quadratic forms {@code uᵀPu} with a P that no frame changes ({@link PairForms}).
 * Used by one worker at a time.
 */
final class ExactErrors {

    private final SupportVectorRegression regression;
    private final ClosedForm form;
    private final PairForms pairs;
    private final double[][] distances;
    private final double[][] values;
    private final double[][] products;
    private final double[][] projected;
    private final double[][] pairMoments;
    private final double[][] crossMoments;
    private final double[][] unitErrors;
    private final double[] r2;
    private final double[] first;
    private final double[] second;
    private final double[] third;

    ExactErrors(SupportVectorRegression regression, ClosedForm form, PairForms pairs, int lanes) {
        this.regression = regression;
        this.form = form;
        this.pairs = pairs;
        distances = new double[regression.size()][lanes];
        values = new double[regression.size()][lanes];
        products = new double[regression.size()][lanes];
        projected = new double[Math.max(pairs.fit().rank(), pairs.error().rank())][lanes];
        pairMoments = new double[form.features()][lanes];
        crossMoments = new double[form.features()][lanes];
        unitErrors = new double[form.features()][lanes];
        r2 = new double[lanes];
        first = new double[lanes];
        second = new double[lanes];
        third = new double[lanes];
    }

    /** Works out the block's frames, once their lines are known. */
    void run(LaneBlock block, ExactWeights weights) {
        for (int i = 0; i < distances.length; i++) {
            block.squaredDistances(regression.supportVectors(), i * form.features(), distances[i]);
        }
        findFit(weights);
        findErrors(block, weights);
    }

    /** Weighted R² of the lines, lane by lane. */
    double[] rSquared() {
        return r2;
    }

    /** The standard error of a feature's weight times √N, without the penalty, lane by lane. */
    double[] unitErrors(int feature) {
        return unitErrors[feature];
    }

    private void findFit(ExactWeights weights) {
        double widening = PairForms.widening(form, form.variance());
        kernels(widening);
        squares(pairs.fit(), values, first);
        double[] c = weights.sum();
        for (int f = 0; f < r2.length; f++) {
            r2[f] = form.variance() * slopeSquared(weights, f) / (form.damping(widening) * first[f] - c[f] * c[f]);
        }
    }

    private void findErrors(LaneBlock block, ExactWeights weights) {
        double v2 = form.squaredVariance();
        double widening = PairForms.widening(form, v2);
        double reach = 4 * form.gamma() * v2 / widening;
        double height = form.damping(widening);
        pairTerms(block, widening);
        crossTerms(block, weights);
        double scale = form.squaredWeightMean() / (form.information() * form.information());
        double[] c = weights.sum();
        for (int f = 0; f < c.length; f++) {
            double slope = slopeSquared(weights, f);
            for (int k = 0; k < unitErrors.length; k++) {
                double b = weights.slopes(k)[f];
                double t1 = height * (v2 / widening * first[f] + reach * reach * pairMoments[k][f]);
                double t3 = v2 * (c[f] * c[f] + v2 * (slope + 2 * b * b));
                unitErrors[k][f] = Math.sqrt(Math.max(0, scale * (t1 - 2 * crossMoments[k][f] + t3)));
            }
        }
    }

    private double slopeSquared(ExactWeights weights, int lane) {
        double sum = 0;
        for (int k = 0; k < unitErrors.length; k++) {
            double slope = weights.slopes(k)[lane];
            sum += slope * slope;
        }
        return sum;
    }

    /** {@code first = uᵀPu} and {@code pairMoments_a = Σ u_i P_ij u_j e_a²} with {@code e_a = -(d_ia + d_ja)/2}. */
    private void pairTerms(LaneBlock block, double widening) {
        GaussianFactor factor = pairs.error();
        int p = form.features();
        double[] vectors = regression.supportVectors();
        kernels(widening);
        for (int a = 0; a < p; a++) {
            for (int i = 0; i < values.length; i++) {
                times(values[i], block.row(a), vectors[i * p + a], products[i]);
            }
            squares(factor, products, pairMoments[a]);
        }
        squares(factor, values, first);
        for (int i = 0; i < values.length; i++) {
            factor.expand(i, projected, second);
            for (int f = 0; f < second.length; f++) {
                second[f] *= values[i][f];
            }
            for (int a = 0; a < p; a++) {
                addSquared(second, block.row(a), vectors[i * p + a], pairMoments[a]);
            }
        }
        for (double[] moment : pairMoments) {
            LaneBlock.scale(0.5, moment);
        }
    }

    /** The terms T2 between the kernels and the line itself. */
    private void crossTerms(LaneBlock block, ExactWeights weights) {
        double v2 = form.squaredVariance();
        double widening = 1 + 2 * form.gamma() * v2;
        double reach = 2 * form.gamma() * v2 / widening;
        double variance = v2 / widening;
        double height = form.damping(widening);
        int p = form.features();
        double[] vectors = regression.supportVectors();
        for (double[] moment : crossMoments) {
            Arrays.fill(moment, 0);
        }
        for (int i = 0; i < values.length; i++) {
            double factor = regression.coefficients()[i] * height;
            LaneBlock.scaledExp(distances[i], -form.gamma() / widening, factor, second);
            Arrays.fill(third, 0);
            for (int k = 0; k < p; k++) {
                addProduct(weights.slopes(k), block.row(k), vectors[i * p + k], third);
            }
            for (int f = 0; f < third.length; f++) {
                third[f] = second[f] * (weights.sum()[f] - reach * third[f]);
            }
            for (int a = 0; a < p; a++) {
                addCross(variance, reach, weights.slopes(a), block.row(a), vectors[i * p + a], crossMoments[a]);
            }
        }
    }

    private void addCross(double variance, double reach, double[] slope, double[] row, double value, double[] out) {
        for (int f = 0; f < out.length; f++) {
            double m = -reach * (row[f] - value);
            out[f] += third[f] * (variance + m * m) + 2 * slope[f] * variance * m * second[f];
        }
    }

    private void kernels(double widening) {
        for (int i = 0; i < values.length; i++) {
            LaneBlock.scaledExp(distances[i], -form.gamma() / widening, regression.coefficients()[i], values[i]);
        }
    }

    private void squares(GaussianFactor factor, double[][] in, double[] out) {
        factor.project(in, projected);
        Arrays.fill(out, 0);
        for (int r = 0; r < factor.rank(); r++) {
            double[] z = projected[r];
            for (int f = 0; f < out.length; f++) {
                out[f] += z[f] * z[f];
            }
        }
    }

    private static void times(double[] factor, double[] row, double value, double[] out) {
        for (int f = 0; f < out.length; f++) {
            out[f] = factor[f] * (row[f] - value);
        }
    }

    private static void addProduct(double[] factor, double[] row, double value, double[] out) {
        for (int f = 0; f < out.length; f++) {
            out[f] += factor[f] * (row[f] - value);
        }
    }

    private static void addSquared(double[] factor, double[] row, double value, double[] out) {
        for (int f = 0; f < out.length; f++) {
            double d = row[f] - value;
            out[f] += factor[f] * d * d;
        }
    }
}
