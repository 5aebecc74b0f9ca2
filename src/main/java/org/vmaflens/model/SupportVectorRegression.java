package org.vmaflens.model;

/**
 * A trained support vector regression: {@code f(x) = Σ α_i K(x, s_i) - ρ}.
 *
 * @param kernel K
 * @param features p, how many numbers a support vector has
 * @param coefficients α, one per support vector
 * @param supportVectors s, support vectors × p, row after row
 * @param rho ρ
 */
public record SupportVectorRegression(Kernel kernel, int features, double[] coefficients, double[] supportVectors,
        double rho) {

    public SupportVectorRegression {
        if (supportVectors.length != coefficients.length * features) {
            throw new IllegalArgumentException("support vectors must be %d × %d, got %d numbers".formatted(
                    coefficients.length, features, supportVectors.length));
        }
    }

    /** How many support vectors there are. */
    public int size() {
        return coefficients.length;
    }
}
