package org.vmaflens.explain;

import java.util.Arrays;

import org.vmaflens.model.SupportVectorRegression;

/**
 * The local lines of a block of frames for N → ∞: one exponential per support vector and frame. The Gaussian integral
 * of an RBF kernel is a wider RBF kernel, {@code k_i = α_i q^(-p/2) exp(-γ|x - s_i|²/q)}, and the line's slope is its
 * gradient. Used by one worker at a time.
 */
final class ExactWeights {

    private final SupportVectorRegression regression;
    private final double widening;
    private final double height;
    private final double[] kernel;
    private final double[] sum;
    private final double[][] slopes;

    ExactWeights(SupportVectorRegression regression, ClosedForm form, int lanes) {
        this.regression = regression;
        widening = 1 + 2 * form.gamma() * form.variance();
        height = form.damping(widening);
        kernel = new double[lanes];
        sum = new double[lanes];
        slopes = new double[form.features()][lanes];
    }

    /** Works out the lines of the frames in the block. */
    void run(LaneBlock block) {
        double[] vectors = regression.supportVectors();
        double rate = -regression.kernel().gamma() / widening;
        Arrays.fill(sum, 0);
        for (double[] slope : slopes) {
            Arrays.fill(slope, 0);
        }
        for (int i = 0; i < regression.size(); i++) {
            int at = i * slopes.length;
            block.squaredDistances(vectors, at, kernel);
            LaneBlock.scaledExp(kernel, rate, regression.coefficients()[i] * height, kernel);
            LaneBlock.add(kernel, sum);
            for (int k = 0; k < slopes.length; k++) {
                addSlope(block.row(k), vectors[at + k], slopes[k]);
            }
        }
        for (double[] slope : slopes) {
            LaneBlock.scale(2 * rate, slope);
        }
    }

    /** c, the mean of {@code f + ρ} over a frame's weighted neighbours, lane by lane. */
    double[] sum() {
        return sum;
    }

    /** b, the limit weights of a feature, lane by lane. */
    double[] slopes(int feature) {
        return slopes[feature];
    }

    /** ρ of the model. */
    double rho() {
        return regression.rho();
    }

    private void addSlope(double[] row, double value, double[] slope) {
        for (int f = 0; f < slope.length; f++) {
            slope[f] += kernel[f] * (row[f] - value);
        }
    }
}
