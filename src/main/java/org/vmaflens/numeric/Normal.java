package org.vmaflens.numeric;

/** The standard normal distribution. */
public final class Normal {

    private static final double FAR = 7;

    private Normal() {
    }

    /** P(Z ≤ x), to 1e-12: the density times the Taylor series of the ratio; beyond ±7 simply 0 or 1. */
    public static double cdf(double x) {
        if (!(Math.abs(x) < FAR)) {
            return Double.isNaN(x) ? x : x > 0 ? 1 : 0;
        }
        double term = x;
        double sum = x;
        for (int odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
            term *= x * x / odd;
            sum += term;
        }
        return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
}
