package org.vmaflens.explain;

import java.util.Arrays;
import org.vmaflens.numeric.GaussianFactor;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.PanelExponents;
import org.vmaflens.numeric.RbfKernel;

/**
 * How well the exact lines of a panel of frames fit and how much one sampled run scatters around them. The double sums
 * over pairs of support vectors are quadratic forms {@code uᵀPu} with a P that no frame changes ({@link PairForms}).
 * Used by one worker at a time.
 */
final class ExactErrors {

    private static final int LANES = FramePanel.LANES;

    private final Kernels kernels;
    private final RbfKernel svm;
    private final ClosedForm form;
    private final PairForms pairs;
    private final int p;
    private final double[] values;
    private final double[] moved;
    private final double[] back;
    private final double[] projected;
    private final double[] pairMoments;
    private final CrossTerms cross;
    private final LocalErrors local;
    private final double[] forms = new double[LANES];
    private final double[] unitErrors;
    private final double[] r2 = new double[LANES];

    /** @param svm with its origin in the middle */
    ExactErrors(Kernels kernels, RbfKernel svm, ClosedForm form, PairForms pairs) {
        this.kernels = kernels;
        this.svm = svm;
        this.form = form;
        this.pairs = pairs;
        p = form.features();
        values = new double[PanelExponents.padded(svm.size()) * LANES];
        moved = new double[values.length];
        back = new double[values.length];
        projected = new double[Math.max(pairs.fit().paddedRank(), pairs.error().paddedRank()) * LANES];
        pairMoments = new double[p * LANES];
        cross = new CrossTerms(kernels, svm, form);
        local = new LocalErrors(svm, form);
        unitErrors = new double[p * LANES];
    }

    /** Works out the panel's frames, once their lines are known. */
    void run(FramePanel panel, ExactWeights weights) {
        double[] slopeSquares = slopeSquares(weights);
        if (LocalErrors.suits(form)) {
            local.run(panel, weights, slopeSquares, r2, unitErrors);
            return;
        }
        findFit(weights, slopeSquares);
        pairTerms(panel, weights);
        cross.run(panel, weights);
        findErrors(weights, slopeSquares);
    }

    /** Weighted R² of the lines. */
    double rSquared(int lane) {
        return r2[lane];
    }

    /** The standard errors of the weights times √N, without the penalty, p × LANES. */
    double[] unitErrors() {
        return unitErrors;
    }

    private void findFit(ExactWeights weights, double[] slopeSquares) {
        double widening = PairForms.widening(form, form.variance());
        weights.widened(widening, values);
        squares(pairs.fit(), values, forms);
        for (int f = 0; f < LANES; f++) {
            double c = weights.sum(f);
            r2[f] = form.variance() * slopeSquares[f] / (form.damping(widening) * forms[f] - c * c);
        }
    }

    /** {@code forms = uᵀPu} and {@code pairMoments_a = Σ u_i P_ij u_j e_a²} with {@code e_a = -(d_ia + d_ja)/2}. */
    private void pairTerms(FramePanel panel, ExactWeights weights) {
        GaussianFactor factor = pairs.error();
        int size = svm.size();
        weights.widened(PairForms.widening(form, form.squaredVariance()), values);
        squares(factor, values, forms);
        factor.expand(projected, back);
        for (int i = 0; i < size * LANES; i++) {
            back[i] *= values[i];
        }
        double[] sum = new double[LANES];
        for (int a = 0; a < p; a++) {
            kernels.timesDifferences(values, panel.values(), a * LANES, svm.centres(), a, p, size, moved);
            squares(factor, moved, sum);
            kernels.addSquaredDifferences(back, panel.values(), a * LANES, svm.centres(), a, p, size, sum, 0);
            for (int f = 0; f < LANES; f++) {
                pairMoments[a * LANES + f] = sum[f] / 2;
            }
        }
    }

    private void findErrors(ExactWeights weights, double[] slopeSquares) {
        double v2 = form.squaredVariance();
        double widening = PairForms.widening(form, v2);
        double reach = 4 * form.gamma() * v2 / widening;
        double height = form.damping(widening);
        double scale = form.squaredWeightMean() / (form.information() * form.information());
        for (int at = 0; at < unitErrors.length; at++) {
            int f = at % LANES;
            double b = weights.slopes()[at];
            double c = weights.sum(f);
            double t1 = height * (v2 / widening * forms[f] + reach * reach * pairMoments[at]);
            double t3 = v2 * (c * c + v2 * (slopeSquares[f] + 2 * b * b));
            unitErrors[at] = Math.sqrt(Math.max(0, scale * (t1 - 2 * cross.terms()[at] + t3)));
        }
    }

    private double[] slopeSquares(ExactWeights weights) {
        double[] squares = new double[LANES];
        for (int at = 0; at < p * LANES; at++) {
            squares[at % LANES] += weights.slopes()[at] * weights.slopes()[at];
        }
        return squares;
    }

    private void squares(GaussianFactor factor, double[] in, double[] out) {
        factor.project(in, projected);
        Arrays.fill(out, 0);
        kernels.addSquares(projected, factor.rank(), out, 0);
    }
}
