package org.vmaflens.numeric;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The exponential over arrays, on vectors of any width. Load only where the vector module is present. */
final class VectorExp {

    /** A constant, so that the compiler sees every vector's width. At most eight doubles: the loops' padding. */
    static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED.length() > 8
            ? DoubleVector.SPECIES_512
            : DoubleVector.SPECIES_PREFERRED;

    private VectorExp() {
    }

    /**
     * Replaces every value by e^value within 2 ulp; 0 below −708, infinite above 709, NaN for NaN. The loop calls no
     * method of ours: the compiler stops inlining those where a caller has grown large, and every vector that crosses
     * such a call is an object.
     */
    static void exp(double[] values, int from, int to) {
        int lanes = SPECIES.length();
        int i = from;
        for (; i <= to - lanes; i += lanes) {
            DoubleVector x = DoubleVector.fromArray(SPECIES, values, i);
            DoubleVector shifted = x.fma(DoubleVector.broadcast(SPECIES, ExpPolynomial.LOG2_E),
                    DoubleVector.broadcast(SPECIES, ExpPolynomial.ROUND));
            DoubleVector n = shifted.sub(ExpPolynomial.ROUND);
            DoubleVector r = n.fma(DoubleVector.broadcast(SPECIES, -ExpPolynomial.LN2_HIGH), x);
            r = n.fma(DoubleVector.broadcast(SPECIES, -ExpPolynomial.LN2_LOW), r);
            DoubleVector s = r.mul(r);
            DoubleVector even = DoubleVector.broadcast(SPECIES, ExpPolynomial.C10);
            DoubleVector odd = DoubleVector.broadcast(SPECIES, ExpPolynomial.C11);
            even = even.fma(s, DoubleVector.broadcast(SPECIES, ExpPolynomial.C8));
            odd = odd.fma(s, DoubleVector.broadcast(SPECIES, ExpPolynomial.C9));
            even = even.fma(s, DoubleVector.broadcast(SPECIES, ExpPolynomial.C6));
            odd = odd.fma(s, DoubleVector.broadcast(SPECIES, ExpPolynomial.C7));
            even = even.fma(s, DoubleVector.broadcast(SPECIES, ExpPolynomial.C4));
            odd = odd.fma(s, DoubleVector.broadcast(SPECIES, ExpPolynomial.C5));
            even = even.fma(s, DoubleVector.broadcast(SPECIES, ExpPolynomial.C2));
            odd = odd.fma(s, DoubleVector.broadcast(SPECIES, ExpPolynomial.C3));
            DoubleVector e = odd.fma(r, even).fma(s, r).add(1);
            LongVector exponent = shifted.reinterpretAsLongs().lanewise(VectorOperators.LSHL, ExpPolynomial.EXPONENT);
            e = e.reinterpretAsLongs().add(exponent).reinterpretAsDoubles();
            // x + infinity is infinite for numbers and NaN for NaN; choosing costs less than a branch
            x.add(Double.POSITIVE_INFINITY).blend(e, x.compare(VectorOperators.LE, ExpPolynomial.OVERFLOW))
                    .blend(0, x.compare(VectorOperators.LT, ExpPolynomial.UNDERFLOW)).intoArray(values, i);
        }
        for (; i < to; i++) {
            values[i] = ScalarExp.exp(values[i]);
        }
    }
}
