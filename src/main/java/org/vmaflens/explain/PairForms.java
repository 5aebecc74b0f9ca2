package org.vmaflens.explain;

import org.vmaflens.model.SupportVectorRegression;
import org.vmaflens.numeric.GaussianFactor;

/**
 * The matrices P between pairs of support vectors, factored; they depend on the model and on (σ, κ) only. From
 * {@code |x - (s_i + s_j)/2|² = (|x - s_i|² + |x - s_j|²)/2 - |s_i - s_j|²/4} every double sum of the closed forms is a
 * quadratic form in {@code u_i = α_i exp(-γ|x - s_i|²/q)} with {@code P_ij = exp(-γ|s_i - s_j|²(1 - 1/q)/2)}.
 *
 * @param fit P of the weighted R²
 * @param error P of the standard errors
 */
record PairForms(GaussianFactor fit, GaussianFactor error) {

    static PairForms of(SupportVectorRegression regression, ClosedForm form) {
        return new PairForms(factor(regression, widening(form, form.variance())),
                factor(regression, widening(form, form.squaredVariance())));
    }

    /** q = 1 + 4γv, how much wider the product of two kernels gets among neighbours of this variance. */
    static double widening(ClosedForm form, double variance) {
        return 1 + 4 * form.gamma() * variance;
    }

    private static GaussianFactor factor(SupportVectorRegression regression, double widening) {
        double rate = regression.kernel().gamma() * (1 - 1 / widening) / 2;
        return GaussianFactor.of(regression.supportVectors(), regression.features(), rate);
    }
}
