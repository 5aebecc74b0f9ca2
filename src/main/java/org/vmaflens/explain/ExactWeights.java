package org.vmaflens.explain;

import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.PanelExponents;
import org.vmaflens.numeric.RbfKernel;

/**
 * The local lines of a panel of frames for N → ∞: one exponential per support vector and frame. The Gaussian integral
 * of an RBF kernel is a wider RBF kernel, {@code k_i = α_i q^(-p/2) exp(-γ|x - s_i|²/q)}, and the line's slope is its
 * gradient. Used by one worker at a time.
 */
final class ExactWeights {

    private static final int LANES = FramePanel.LANES;

    private final Kernels kernels;
    private final RbfKernel svm;
    private final double widening;
    private final double height;
    private final PanelExponents distances;
    private final double[] exponents;
    private final double[] values;
    private final VectorSums sums;
    private final double[] slopes;

    /** @param svm with its origin in the middle */
    ExactWeights(Kernels kernels, RbfKernel svm, ClosedForm form) {
        this.kernels = kernels;
        this.svm = svm;
        widening = 1 + 2 * form.gamma() * form.variance();
        height = form.damping(widening);
        distances = new PanelExponents(kernels, svm.dimensions(), svm.gamma(), svm.size());
        distances.centre(svm.centres(), new double[svm.dimensions()], 0);
        exponents = new double[PanelExponents.padded(svm.size()) * LANES];
        values = new double[exponents.length];
        sums = new VectorSums(kernels, svm);
        slopes = new double[svm.dimensions() * LANES];
    }

    /** Works out the lines of the frames in the panel. */
    void run(FramePanel panel) {
        distances.take(panel.values());
        distances.exponents(0, exponents.length / LANES, exponents);
        widened(widening, values);
        sums.run(values);
        double factor = -2 * svm.gamma() / widening * height;
        for (int at = 0; at < slopes.length; at++) {
            slopes[at] = factor * sums.moment(at, panel);
        }
    }

    /** {@code exp(-γ|x - s_i|²/widening)} of the latest panel, support vectors × LANES. */
    void widened(double spread, double[] out) {
        double share = 1 / spread;
        for (int i = 0; i < out.length; i++) {
            out[i] = share * exponents[i];
        }
        kernels.exp(out, 0, out.length);
    }

    /** c, the mean of {@code f + ρ} over a frame's weighted neighbours. */
    double sum(int lane) {
        return height * sums.total(lane);
    }

    /** b, the limit weights, p × LANES. */
    double[] slopes() {
        return slopes;
    }

    /** ρ of the model. */
    double rho() {
        return svm.rho();
    }
}
