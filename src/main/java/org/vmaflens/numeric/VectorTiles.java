package org.vmaflens.numeric;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Six rows by sixteen columns at a time, on vectors of any width: twelve sums stay in registers. The product is so long that
 * the compiler makes a method of its own of it, which keeps its speed independent of who calls it.
 */
final class VectorTiles {

    private static final VectorSpecies<Double> SPECIES = VectorExp.SPECIES;
    private static final int ROWS = Kernels.ROWS;
    private static final int PANEL = Kernels.PANEL;

    private VectorTiles() {
    }

    /** As {@link Kernels#products}, for two vectors of columns from {@code j} on. */
    static void products(double[] rows, int rowsAt, double[] panel, int at, int count, double[] tile, int to) {
        int lanes = SPECIES.length();
        DoubleVector a0 = DoubleVector.zero(SPECIES);
        DoubleVector b0 = a0;
        DoubleVector a1 = a0;
        DoubleVector b1 = a0;
        DoubleVector a2 = a0;
        DoubleVector b2 = a0;
        DoubleVector a3 = a0;
        DoubleVector b3 = a0;
        DoubleVector a4 = a0;
        DoubleVector b4 = a0;
        DoubleVector a5 = a0;
        DoubleVector b5 = a0;
        for (int i = 0; i < count; i++) {
            DoubleVector left = DoubleVector.fromArray(SPECIES, panel, at + i * PANEL);
            DoubleVector right = DoubleVector.fromArray(SPECIES, panel, at + i * PANEL + lanes);
            int row = rowsAt + i * ROWS;
            DoubleVector factor = DoubleVector.broadcast(SPECIES, rows[row]);
            a0 = left.fma(factor, a0);
            b0 = right.fma(factor, b0);
            factor = DoubleVector.broadcast(SPECIES, rows[row + 1]);
            a1 = left.fma(factor, a1);
            b1 = right.fma(factor, b1);
            factor = DoubleVector.broadcast(SPECIES, rows[row + 2]);
            a2 = left.fma(factor, a2);
            b2 = right.fma(factor, b2);
            factor = DoubleVector.broadcast(SPECIES, rows[row + 3]);
            a3 = left.fma(factor, a3);
            b3 = right.fma(factor, b3);
            factor = DoubleVector.broadcast(SPECIES, rows[row + 4]);
            a4 = left.fma(factor, a4);
            b4 = right.fma(factor, b4);
            factor = DoubleVector.broadcast(SPECIES, rows[row + 5]);
            a5 = left.fma(factor, a5);
            b5 = right.fma(factor, b5);
        }
        a0.intoArray(tile, to);
        b0.intoArray(tile, to + lanes);
        a1.intoArray(tile, to + PANEL);
        b1.intoArray(tile, to + PANEL + lanes);
        a2.intoArray(tile, to + 2 * PANEL);
        b2.intoArray(tile, to + 2 * PANEL + lanes);
        a3.intoArray(tile, to + 3 * PANEL);
        b3.intoArray(tile, to + 3 * PANEL + lanes);
        a4.intoArray(tile, to + 4 * PANEL);
        b4.intoArray(tile, to + 4 * PANEL + lanes);
        a5.intoArray(tile, to + 5 * PANEL);
        b5.intoArray(tile, to + 5 * PANEL + lanes);
    }

    /** As {@link Kernels#addRows}, for two vectors of columns. */
    static void addRows(double[] factors, int first, double[] panel, int at, int count, double[] out, int to) {
        int lanes = SPECIES.length();
        DoubleVector left = DoubleVector.fromArray(SPECIES, out, to);
        DoubleVector right = DoubleVector.fromArray(SPECIES, out, to + lanes);
        for (int i = 0; i < count; i++) {
            DoubleVector factor = DoubleVector.broadcast(SPECIES, factors[first + i]);
            left = DoubleVector.fromArray(SPECIES, panel, at + i * PANEL).fma(factor, left);
            right = DoubleVector.fromArray(SPECIES, panel, at + i * PANEL + lanes).fma(factor, right);
        }
        left.intoArray(out, to);
        right.intoArray(out, to + lanes);
    }

    /** Four of {@link Kernels#dots}, so that {@code a} is loaded once for all. */
    static void fourDots(double[] a, int aFrom, double[] b, int bFrom, int stride, int length, double[] out, int to) {
        int lanes = SPECIES.length();
        int second = bFrom + stride;
        int third = second + stride;
        int fourth = third + stride;
        DoubleVector sum0 = DoubleVector.zero(SPECIES);
        DoubleVector sum1 = sum0;
        DoubleVector sum2 = sum0;
        DoubleVector sum3 = sum0;
        int j = 0;
        for (; j <= length - lanes; j += lanes) {
            DoubleVector left = DoubleVector.fromArray(SPECIES, a, aFrom + j);
            sum0 = left.fma(DoubleVector.fromArray(SPECIES, b, bFrom + j), sum0);
            sum1 = left.fma(DoubleVector.fromArray(SPECIES, b, second + j), sum1);
            sum2 = left.fma(DoubleVector.fromArray(SPECIES, b, third + j), sum2);
            sum3 = left.fma(DoubleVector.fromArray(SPECIES, b, fourth + j), sum3);
        }
        out[to] = sum0.reduceLanes(VectorOperators.ADD);
        out[to + 1] = sum1.reduceLanes(VectorOperators.ADD);
        out[to + 2] = sum2.reduceLanes(VectorOperators.ADD);
        out[to + 3] = sum3.reduceLanes(VectorOperators.ADD);
        for (; j < length; j++) {
            out[to] += a[aFrom + j] * b[bFrom + j];
            out[to + 1] += a[aFrom + j] * b[second + j];
            out[to + 2] += a[aFrom + j] * b[third + j];
            out[to + 3] += a[aFrom + j] * b[fourth + j];
        }
    }
}
