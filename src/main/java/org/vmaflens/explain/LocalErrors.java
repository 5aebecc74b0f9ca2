package org.vmaflens.explain;

import java.util.Arrays;
import org.vmaflens.numeric.PanelExponents;
import org.vmaflens.numeric.RbfKernel;

/**
 * R² and standard errors where neighbours stay so near that the closed forms are differences of numbers that are equal in
 * all their digits. What the line leaves over is then curvature, {@code r(δ) = (δᵀHδ − v tr H)/2} with the Hessian H of
 * the smoothed model, and its Gaussian moments have no differences. Used by one worker at a time.
 */
final class LocalErrors {

    /** γv below which this is nearer to the truth (some 1e-5) than the closed forms. */
    private static final double LARGEST = 2e-5;
    private static final int LANES = FramePanel.LANES;

    private final RbfKernel svm;
    private final ClosedForm form;
    private final int p;
    private final double widening;
    private final double[] values;
    private final double[] curvature;

    LocalErrors(RbfKernel svm, ClosedForm form) {
        this.svm = svm;
        this.form = form;
        p = form.features();
        widening = 1 + 2 * form.gamma() * form.variance();
        values = new double[PanelExponents.padded(svm.size()) * LANES];
        curvature = new double[p * p * LANES];
    }

    /** Whether neighbours of this setting stay so near. */
    static boolean suits(ClosedForm form) {
        return form.gamma() * form.variance() < LARGEST;
    }

    /**
     * Works out the panel's frames, once their lines are known.
     *
     * @param slopeSquares LANES, |b|²
     * @param r2 LANES, filled
     * @param unitErrors p × LANES, filled: standard errors times √N, without the penalty
     */
    void run(FramePanel panel, ExactWeights weights, double[] slopeSquares, double[] r2, double[] unitErrors) {
        findCurvature(panel, weights);
        double v = form.variance();
        double v2 = form.squaredVariance();
        double scale = form.squaredWeightMean() / (form.information() * form.information());
        for (int f = 0; f < LANES; f++) {
            double trace = 0;
            double squares = 0;
            for (int a = 0; a < p; a++) {
                trace += at(a, a, f);
                squares += rowSquares(a, f);
            }
            r2[f] = slopeSquares[f] / (slopeSquares[f] + v * squares / 2);
            double middle = v * trace / 2;
            for (int a = 0; a < p; a++) {
                double own = at(a, a, f);
                double fourth = trace * trace + 2 * squares + 4 * own * trace + 8 * rowSquares(a, f);
                double moment = v2 * (v2 * v2 * fourth / 4 - v2 * middle * (trace + 2 * own) + middle * middle);
                unitErrors[a * LANES + f] = Math.sqrt(scale * moment);
            }
        }
    }

    private void findCurvature(FramePanel panel, ExactWeights weights) {
        weights.widened(widening, values);
        double height = form.damping(widening);
        double rate = 2 * form.gamma() / widening;
        Arrays.fill(curvature, 0);
        double[] differences = new double[p];
        for (int i = 0; i < svm.size(); i++) {
            for (int f = 0; f < LANES; f++) {
                double k = svm.coefficients()[i] * height * values[i * LANES + f];
                for (int a = 0; a < p; a++) {
                    differences[a] = rate * (panel.values()[a * LANES + f] - svm.centres()[i * p + a]);
                    for (int b = 0; b <= a; b++) {
                        curvature[(a * p + b) * LANES + f] += k * differences[a] * differences[b];
                    }
                    curvature[(a * p + a) * LANES + f] -= k * rate;
                }
            }
        }
    }

    private double at(int a, int b, int lane) {
        return curvature[(Math.max(a, b) * p + Math.min(a, b)) * LANES + lane];
    }

    /** (H²)_aa. */
    private double rowSquares(int a, int lane) {
        double sum = 0;
        for (int b = 0; b < p; b++) {
            sum += at(a, b, lane) * at(a, b, lane);
        }
        return sum;
    }
}
