package org.vmaflens.model;

/**
 * The kernel of a support vector regression, as libsvm names it.
 *
 * @param gamma γ of rbf, polynomial and sigmoid kernels
 * @param degree degree of the polynomial kernel
 * @param coef0 constant of the polynomial and sigmoid kernels
 */
public record Kernel(Type type, double gamma, int degree, double coef0) {

    /** libsvm's kernel types. */
    public enum Type {
        LINEAR, POLYNOMIAL, RBF, SIGMOID
    }

    /** {@code exp(-gamma |x - s|^2)}. */
    public static Kernel rbf(double gamma) {
        return new Kernel(Type.RBF, gamma, 0, 0);
    }

    /** Whether the closed forms and the fast kernels apply. */
    public boolean isRbf() {
        return type == Type.RBF;
    }
}
