package org.vmaflens.numeric;

/** The standard normal distribution. */
public final class Normal {

    private static final double FAR = 7;
    /** Halves an interval down to the last digits. */
    private static final int HALVINGS = 52;

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

    /** How likely a value with this mean and standard deviation is to lie within ±{@code reach}. */
    public static double within(double reach, double mean, double deviation) {
        return cdf((reach - mean) / deviation) - cdf((-reach - mean) / deviation);
    }

    /** The reach within which such a value lies with a given probability; the mean is not below 0. */
    public static double reach(double mean, double deviation, double probability) {
        if (!(deviation > 0)) {
            return mean;
        }
        double low = 0;
        double high = mean + FAR * deviation;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (within(middle, mean, deviation) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
