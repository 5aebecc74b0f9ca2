package org.vmaflens.explain;

import java.util.Arrays;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.PanelExponents;
import org.vmaflens.numeric.RbfKernel;

/**
 * The terms T2 of the standard errors, between the kernels and the line itself:
 * {@code Σ_i g_i [(c + b·M_i)(V + M_ia²) + 2 b_a V M_ia]} with {@code M_i = reach (s_i - x)}. Used by one worker at a time.
 */
final class CrossTerms {

    private static final int LANES = FramePanel.LANES;
    private static final int ROWS = Kernels.ROWS;

    private final Kernels kernels;
    private final RbfKernel svm;
    private final int p;
    private final double widening;
    private final double reach;
    private final double variance;
    private final double height;
    private final VectorSums sums;
    private final double[] groups;
    private final double[] line;
    private final double[] values;
    private final double[] products;
    private final double[] terms;

    /** @param svm with its origin in the middle */
    CrossTerms(Kernels kernels, RbfKernel svm, ClosedForm form) {
        this.kernels = kernels;
        this.svm = svm;
        p = svm.dimensions();
        double v2 = form.squaredVariance();
        widening = 1 + 2 * form.gamma() * v2;
        reach = 2 * form.gamma() * v2 / widening;
        variance = v2 / widening;
        height = form.damping(widening);
        sums = new VectorSums(kernels, svm);
        groups = new double[PanelExponents.padded(svm.size()) * (p + 1)];
        for (int i = 0; i < svm.size(); i++) {
            for (int k = 0; k <= p; k++) {
                groups[(i / ROWS * (p + 1) + k) * ROWS + i % ROWS] = k < p ? svm.centres()[i * p + k] : 1;
            }
        }
        line = new double[(p + 1) * LANES];
        values = new double[PanelExponents.padded(svm.size()) * LANES];
        products = new double[values.length];
        terms = new double[p * LANES];
    }

    /** T2 of every feature, p × LANES. */
    double[] terms() {
        return terms;
    }

    /** Works out the panel's frames, once their lines are known. */
    void run(FramePanel panel, ExactWeights weights) {
        weights.widened(widening, values);
        sums.run(values);
        loadLine(panel, weights);
        for (int i = 0; i < svm.size(); i += ROWS) {
            kernels.products(groups, i * (p + 1), line, 0, p + 1, products, i * LANES);
        }
        for (int i = 0; i < values.length; i++) {
            products[i] *= values[i];
        }
        double[] totals = new double[LANES];
        kernels.addRows(svm.coefficients(), 0, products, 0, svm.size(), totals, 0);
        weigh(products);
        double[] squares = new double[LANES];
        for (int a = 0; a < p; a++) {
            Arrays.fill(squares, 0);
            kernels.addSquaredDifferences(products, panel.values(), a * LANES, svm.centres(), a, p, svm.size(),
                    squares, 0);
            for (int f = 0; f < LANES; f++) {
                int at = a * LANES + f;
                double pull = -2 * weights.slopes()[at] * variance * reach * sums.moment(at, panel);
                terms[at] = height * (variance * totals[f] + reach * reach * squares[f] + pull);
            }
        }
    }

    /** {@code c + reach b·(s - x)} as a line in s. */
    private void loadLine(FramePanel panel, ExactWeights weights) {
        for (int f = 0; f < LANES; f++) {
            double constant = weights.sum(f);
            for (int k = 0; k < p; k++) {
                double slope = reach * weights.slopes()[k * LANES + f];
                line[k * LANES + f] = slope;
                constant -= slope * panel.values()[k * LANES + f];
            }
            line[p * LANES + f] = constant;
        }
    }

    private void weigh(double[] rows) {
        for (int i = 0; i < svm.size(); i++) {
            double coefficient = svm.coefficients()[i];
            for (int f = i * LANES; f < (i + 1) * LANES; f++) {
                rows[f] *= coefficient;
            }
        }
    }
}
