package org.vmaflens.numeric;

/**
 * What the vector and the scalar exponential share: {@code e^x = 2^n · e^r} with {@code |r| <= ln 2 / 2}, and a
 * polynomial of degree 11 for {@code e^r} (Chebyshev interpolation of {@code (e^r - 1 - r) / r²}; its own error is below
 * 1e-17, so that rounding is what remains).
 */
final class ExpPolynomial {

    static final double LOG2_E = 1.4426950408889634;
    /** The upper bits of ln 2: multiplying them by any n that occurs is exact. */
    static final double LN2_HIGH = 0x1.62e42fee00000p-1;
    static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    /** Added to a small number, leaves the nearest integer in the lowest bits. */
    static final double ROUND = 0x1.8p52;
    /** Below, e^x would be subnormal; such results are 0 here. */
    static final double UNDERFLOW = -708.0;
    /** Above, e^x is infinite. */
    static final double OVERFLOW = 709.0;
    /** Where a double's exponent starts. */
    static final int EXPONENT = 52;

    static final double C2 = 0.5;
    static final double C3 = 0x1.5555555555556p-3;
    static final double C4 = 0x1.5555555553d4fp-5;
    static final double C5 = 0x1.11111111109adp-7;
    static final double C6 = 0x1.6c16c17893833p-10;
    static final double C7 = 0x1.a01a01a7c8d47p-13;
    static final double C8 = 0x1.a019b8ef67c6cp-16;
    static final double C9 = 0x1.71de0d9c145d0p-19;
    static final double C10 = 0x1.2891a8c1d838dp-22;
    static final double C11 = 0x1.af38d53857513p-26;

    private ExpPolynomial() {
    }
}
