package org.vmaflens.model;

/** {@code Σ α_i exp(-γ |x - s_i|²) - ρ}, term by term. */
final class RbfPredictor implements Predictor {
    private final SupportVectorRegression svr;

    RbfPredictor(SupportVectorRegression svr) {
        this.svr = svr;
    }

    @Override
    public double predict(double[] rows, int offset) {
        double[] vectors = svr.supportVectors();
        double[] coefficients = svr.coefficients();
        double gamma = svr.kernel().gamma();
        int features = svr.features();
        double sum = 0;
        for (int i = 0, s = 0; i < coefficients.length; i++) {
            double squared = 0;
            for (int k = 0; k < features; k++, s++) {
                double d = rows[offset + k] - vectors[s];
                squared += d * d;
            }
            sum += coefficients[i] * Math.exp(-gamma * squared);
        }
        return sum - svr.rho();
    }
}
