package org.vmaflens.numeric;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The inner loops on SIMD registers of whatever width this machine has, up to 8 doubles. */
public final class VectorKernels implements Kernels {

    private static final VectorSpecies<Double> SPECIES = VectorExp.SPECIES;

    /** Points whose kernel sums are gathered together, and centres that are measured before their exponentials. */
    private static final int POINTS = Columns.PADDING;
    private static final int CENTRES = 16;

    @Override
    public String describe() {
        int bits = SPECIES.vectorBitSize();
        boolean x86 = System.getProperty("os.arch", "").matches("amd64|x86_64");
        String name = !x86 ? "SIMD" : bits == 512 ? "AVX-512" : bits == 256 ? "AVX2" : "SSE";
        return "%s · %d doubles".formatted(name, SPECIES.length());
    }

    @Override
    public void exp(double[] values, int from, int to) {
        int lanes = SPECIES.length();
        int i = from;
        for (; i <= to - lanes; i += lanes) {
            VectorExp.exp(DoubleVector.fromArray(SPECIES, values, i)).intoArray(values, i);
        }
        for (; i < to; i++) {
            values[i] = ScalarExp.exp(values[i]);
        }
    }

    @Override
    public double dot(double[] a, int aFrom, double[] b, int bFrom, int length) {
        int lanes = SPECIES.length();
        DoubleVector sum0 = DoubleVector.zero(SPECIES);
        DoubleVector sum1 = sum0;
        int i = 0;
        for (; i <= length - 2 * lanes; i += 2 * lanes) {
            sum0 = DoubleVector.fromArray(SPECIES, a, aFrom + i)
                    .fma(DoubleVector.fromArray(SPECIES, b, bFrom + i), sum0);
            sum1 = DoubleVector.fromArray(SPECIES, a, aFrom + i + lanes)
                    .fma(DoubleVector.fromArray(SPECIES, b, bFrom + i + lanes), sum1);
        }
        double sum = sum0.add(sum1).reduceLanes(VectorOperators.ADD);
        for (; i < length; i++) {
            sum += a[aFrom + i] * b[bFrom + i];
        }
        return sum;
    }

    @Override
    public void rbfSums(Columns points, int from, int to, double gamma, double[] centres, double[] coefficients,
            double[] out, int at) {
        double[] buffer = new double[CENTRES * POINTS];
        for (int j = from; j < to; j += POINTS) {
            rbfSums(points, j, -gamma, centres, coefficients, out, at, buffer);
        }
    }

    /**
     * In three small loops over a buffer that stays in the nearest cache: distances, exponentials, sums. One loop that
     * did all three would need more registers than there are.
     */
    private static void rbfSums(Columns points, int j, double minusGamma, double[] centres, double[] coefficients,
            double[] out, int at, double[] buffer) {
        Arrays.fill(out, at + j, at + j + POINTS, 0);
        for (int i = 0; i < coefficients.length; i += CENTRES) {
            int count = Math.min(CENTRES, coefficients.length - i);
            for (int c = 0; c < count; c++) {
                scaledDistances(points, j, minusGamma, centres, (i + c) * points.dimensions(), buffer, c * POINTS);
            }
            for (int b = 0; b < count * POINTS; b += SPECIES.length()) {
                VectorExp.expBelowOverflow(DoubleVector.fromArray(SPECIES, buffer, b)).intoArray(buffer, b);
            }
            addRows(buffer, coefficients, i, count, out, at + j);
        }
    }

    private static void scaledDistances(Columns points, int j, double minusGamma, double[] centres, int centre,
            double[] buffer, int to) {
        double[] values = points.values();
        int stride = points.stride();
        int p = points.dimensions();
        int lanes = SPECIES.length();
        for (int b = 0; b < POINTS; b += 4 * lanes) {
            DoubleVector square0 = DoubleVector.zero(SPECIES);
            DoubleVector square1 = square0;
            DoubleVector square2 = square0;
            DoubleVector square3 = square0;
            for (int k = 0; k < p; k++) {
                DoubleVector own = DoubleVector.broadcast(SPECIES, centres[centre + k]);
                int start = k * stride + j + b;
                DoubleVector d0 = DoubleVector.fromArray(SPECIES, values, start).sub(own);
                DoubleVector d1 = DoubleVector.fromArray(SPECIES, values, start + lanes).sub(own);
                DoubleVector d2 = DoubleVector.fromArray(SPECIES, values, start + 2 * lanes).sub(own);
                DoubleVector d3 = DoubleVector.fromArray(SPECIES, values, start + 3 * lanes).sub(own);
                square0 = d0.fma(d0, square0);
                square1 = d1.fma(d1, square1);
                square2 = d2.fma(d2, square2);
                square3 = d3.fma(d3, square3);
            }
            square0.mul(minusGamma).intoArray(buffer, to + b);
            square1.mul(minusGamma).intoArray(buffer, to + b + lanes);
            square2.mul(minusGamma).intoArray(buffer, to + b + 2 * lanes);
            square3.mul(minusGamma).intoArray(buffer, to + b + 3 * lanes);
        }
    }

    private static void addRows(double[] buffer, double[] coefficients, int first, int count, double[] out, int at) {
        for (int b = 0; b < POINTS; b += SPECIES.length()) {
            DoubleVector sum = DoubleVector.fromArray(SPECIES, out, at + b);
            for (int c = 0; c < count; c++) {
                sum = DoubleVector.fromArray(SPECIES, buffer, c * POINTS + b)
                        .fma(DoubleVector.broadcast(SPECIES, coefficients[first + c]), sum);
            }
            sum.intoArray(out, at + b);
        }
    }

    @Override
    public double weighedSquares(double[] weights, double[] y, int at, int length) {
        DoubleVector sums = DoubleVector.zero(SPECIES);
        int i = 0;
        for (; i <= length - SPECIES.length(); i += SPECIES.length()) {
            DoubleVector value = DoubleVector.fromArray(SPECIES, y, at + i);
            sums = DoubleVector.fromArray(SPECIES, weights, i).mul(value).fma(value, sums);
        }
        double sum = sums.reduceLanes(VectorOperators.ADD);
        for (; i < length; i++) {
            sum += weights[i] * y[at + i] * y[at + i];
        }
        return sum;
    }

    @Override
    public void squaredResiduals(Columns points, double[] slopes, double constant, double[] y, int at) {
        int stride = points.stride();
        double[] values = points.values();
        for (int j = 0; j < stride; j += SPECIES.length()) {
            DoubleVector residual = DoubleVector.fromArray(SPECIES, y, at + j).sub(constant);
            for (int k = 0; k < slopes.length; k++) {
                residual = DoubleVector.fromArray(SPECIES, values, k * stride + j)
                        .fma(DoubleVector.broadcast(SPECIES, -slopes[k]), residual);
            }
            residual.mul(residual).intoArray(y, at + j);
        }
    }

    @Override
    public void products(double[] rows, double[] panel, int at, int count, double[] tile) {
        for (int j = 0; j < PANEL; j += 2 * SPECIES.length()) {
            products(rows, panel, at + j, count, tile, j);
        }
    }

    /** Six rows by two vectors: twelve sums, which with their factors just fill sixteen registers. */
    private static void products(double[] rows, double[] panel, int at, int count, double[] tile, int j) {
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
            int row = i * ROWS;
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
        a0.intoArray(tile, j);
        b0.intoArray(tile, j + lanes);
        a1.intoArray(tile, PANEL + j);
        b1.intoArray(tile, PANEL + j + lanes);
        a2.intoArray(tile, 2 * PANEL + j);
        b2.intoArray(tile, 2 * PANEL + j + lanes);
        a3.intoArray(tile, 3 * PANEL + j);
        b3.intoArray(tile, 3 * PANEL + j + lanes);
        a4.intoArray(tile, 4 * PANEL + j);
        b4.intoArray(tile, 4 * PANEL + j + lanes);
        a5.intoArray(tile, 5 * PANEL + j);
        b5.intoArray(tile, 5 * PANEL + j + lanes);
    }
}
