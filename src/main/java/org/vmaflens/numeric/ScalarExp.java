package org.vmaflens.numeric;

/** The exponential of {@link VectorExp}, one number at a time: the same steps, so the same answers but for rounding. */
final class ScalarExp {

    private ScalarExp() {
    }

    /** {@code e^x} within 2 ulp; 0 below −708, infinite above 709, NaN for NaN. */
    static double exp(double x) {
        if (x < ExpPolynomial.UNDERFLOW) {
            return 0;
        }
        if (!(x <= ExpPolynomial.OVERFLOW)) {
            return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
        }
        double shifted = x * ExpPolynomial.LOG2_E + ExpPolynomial.ROUND;
        double n = shifted - ExpPolynomial.ROUND;
        double r = x - n * ExpPolynomial.LN2_HIGH - n * ExpPolynomial.LN2_LOW;
        double s = r * r;
        double even = (((ExpPolynomial.C10 * s + ExpPolynomial.C8) * s + ExpPolynomial.C6) * s + ExpPolynomial.C4) * s
                + ExpPolynomial.C2;
        double odd = (((ExpPolynomial.C11 * s + ExpPolynomial.C9) * s + ExpPolynomial.C7) * s + ExpPolynomial.C5) * s
                + ExpPolynomial.C3;
        double e = (odd * r + even) * s + r + 1;
        return Double.longBitsToDouble(Double.doubleToRawLongBits(e)
                + (Double.doubleToRawLongBits(shifted) << ExpPolynomial.EXPONENT));
    }
}
