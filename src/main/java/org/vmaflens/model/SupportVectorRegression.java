package org.vmaflens.model;

import org.vmaflens.numeric.RbfKernel;

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

    /** The function itself, for engines that evaluate RBF kernels their own way; the arrays are shared. */
    public RbfKernel asRbf() {
        return new RbfKernel(features, kernel.gamma(), coefficients, supportVectors, rho);
    }
}
