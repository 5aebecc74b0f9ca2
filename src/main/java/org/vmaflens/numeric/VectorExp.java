package org.vmaflens.numeric;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The exponential of a vector of doubles, of any width. Load only where the vector module is present. */
final class VectorExp {

    /** A constant, so that the compiler sees every vector's width. At most eight doubles: the loops' padding. */
    static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED.length() > 8
            ? DoubleVector.SPECIES_512
            : DoubleVector.SPECIES_PREFERRED;

    private VectorExp() {
    }

    /** {@code e^x} within 2 ulp; 0 below −708, infinite above 709, NaN for NaN. */
    static DoubleVector exp(DoubleVector x) {
        DoubleVector e = expBelowOverflow(x);
        VectorMask<Double> beyond = x.compare(VectorOperators.LE, ExpPolynomial.OVERFLOW).not();
        if (beyond.anyTrue()) {
            // x + infinity is infinite for numbers and NaN for NaN
            return e.blend(x.add(Double.POSITIVE_INFINITY), beyond);
        }
        return e;
    }

    /** {@link #exp} where no lane is NaN or above 709: what the kernels need, with nothing to check. */
    static DoubleVector expBelowOverflow(DoubleVector x) {
        DoubleVector shifted = x.fma(broadcast(ExpPolynomial.LOG2_E), broadcast(ExpPolynomial.ROUND));
        DoubleVector n = shifted.sub(ExpPolynomial.ROUND);
        DoubleVector r = n.fma(broadcast(-ExpPolynomial.LN2_HIGH), x);
        r = n.fma(broadcast(-ExpPolynomial.LN2_LOW), r);
        DoubleVector s = r.mul(r);
        DoubleVector even = broadcast(ExpPolynomial.C10);
        even = even.fma(s, broadcast(ExpPolynomial.C8));
        even = even.fma(s, broadcast(ExpPolynomial.C6));
        even = even.fma(s, broadcast(ExpPolynomial.C4));
        even = even.fma(s, broadcast(ExpPolynomial.C2));
        DoubleVector odd = broadcast(ExpPolynomial.C11);
        odd = odd.fma(s, broadcast(ExpPolynomial.C9));
        odd = odd.fma(s, broadcast(ExpPolynomial.C7));
        odd = odd.fma(s, broadcast(ExpPolynomial.C5));
        odd = odd.fma(s, broadcast(ExpPolynomial.C3));
        DoubleVector e = odd.fma(r, even).fma(s, r).add(1);
        DoubleVector scaled = e.reinterpretAsLongs()
                .add(shifted.reinterpretAsLongs().lanewise(VectorOperators.LSHL, ExpPolynomial.EXPONENT))
                .reinterpretAsDoubles();
        return scaled.blend(0, x.compare(VectorOperators.LT, ExpPolynomial.UNDERFLOW));
    }

    private static DoubleVector broadcast(double value) {
        return DoubleVector.broadcast(SPECIES, value);
    }
}
