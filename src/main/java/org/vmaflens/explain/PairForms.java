package org.vmaflens.explain;

import org.vmaflens.numeric.GaussianFactor;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.numeric.RbfKernel;

/**
 * The matrices P between pairs of support vectors, factored; they depend on the model and on (σ, κ) only. From
 * {@code |x - (s_i + s_j)/2|² = (|x - s_i|² + |x - s_j|²)/2 - |s_i - s_j|²/4} every double sum of the closed forms is a
 * quadratic form in {@code u_i = exp(-γ|x - s_i|²/q)} with {@code P_ij = α_i α_j exp(-γ|s_i - s_j|²(1 - 1/q)/2)}.
 *
 * @param fit P of the weighted R²
 * @param error P of the standard errors
 */
record PairForms(GaussianFactor fit, GaussianFactor error) {

    static PairForms of(Kernels kernels, RbfKernel svm, ClosedForm form, Parallel parallel, Progress progress) {
        double[] variances = {form.variance(), form.squaredVariance()};
        GaussianFactor[] factors = new GaussianFactor[variances.length];
        parallel.forEachChunk(variances.length, 1, (from, to) -> {
            for (int i = from; i < to; i++) {
                double rate = svm.gamma() * (1 - 1 / widening(form, variances[i])) / 2;
                factors[i] = GaussianFactor.of(kernels, svm.centres(), svm.dimensions(), rate, svm.coefficients(),
                        progress::isCancelled);
            }
        });
        return new PairForms(factors[0], factors[1]);
    }

    /** q = 1 + 4γv, how much wider the product of two kernels gets among neighbours of this variance. */
    static double widening(ClosedForm form, double variance) {
        return 1 + 4 * form.gamma() * variance;
    }
}
