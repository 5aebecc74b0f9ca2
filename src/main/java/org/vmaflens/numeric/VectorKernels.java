package org.vmaflens.numeric;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The inner loops on SIMD registers of whatever width this machine has, up to 8 doubles. */
public final class VectorKernels implements Kernels {

    /** The steps below take up to four vectors at a time, which must not be more than the padding. */
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED.length() > 8
            ? DoubleVector.SPECIES_512
            : DoubleVector.SPECIES_PREFERRED;

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
        int lanes = SPECIES.length();
        for (int j = from; j < to; j += 4 * lanes) {
            rbfSums(points, j, -gamma, centres, coefficients, out, at);
        }
    }

    /** Four vectors of points at a time: each coordinate of a centre is loaded once for all of them. */
    private static void rbfSums(Columns points, int j, double minusGamma, double[] centres, double[] coefficients,
            double[] out, int at) {
        int lanes = SPECIES.length();
        int p = points.dimensions();
        int stride = points.stride();
        double[] values = points.values();
        DoubleVector sum0 = DoubleVector.zero(SPECIES);
        DoubleVector sum1 = sum0;
        DoubleVector sum2 = sum0;
        DoubleVector sum3 = sum0;
        for (int i = 0; i < coefficients.length; i++) {
            DoubleVector square0 = DoubleVector.zero(SPECIES);
            DoubleVector square1 = square0;
            DoubleVector square2 = square0;
            DoubleVector square3 = square0;
            for (int k = 0; k < p; k++) {
                DoubleVector centre = DoubleVector.broadcast(SPECIES, centres[i * p + k]);
                int start = k * stride + j;
                DoubleVector d0 = DoubleVector.fromArray(SPECIES, values, start).sub(centre);
                DoubleVector d1 = DoubleVector.fromArray(SPECIES, values, start + lanes).sub(centre);
                DoubleVector d2 = DoubleVector.fromArray(SPECIES, values, start + 2 * lanes).sub(centre);
                DoubleVector d3 = DoubleVector.fromArray(SPECIES, values, start + 3 * lanes).sub(centre);
                square0 = d0.fma(d0, square0);
                square1 = d1.fma(d1, square1);
                square2 = d2.fma(d2, square2);
                square3 = d3.fma(d3, square3);
            }
            DoubleVector coefficient = DoubleVector.broadcast(SPECIES, coefficients[i]);
            sum0 = VectorExp.expBelowOverflow(square0.mul(minusGamma)).fma(coefficient, sum0);
            sum1 = VectorExp.expBelowOverflow(square1.mul(minusGamma)).fma(coefficient, sum1);
            sum2 = VectorExp.expBelowOverflow(square2.mul(minusGamma)).fma(coefficient, sum2);
            sum3 = VectorExp.expBelowOverflow(square3.mul(minusGamma)).fma(coefficient, sum3);
        }
        sum0.intoArray(out, at + j);
        sum1.intoArray(out, at + j + lanes);
        sum2.intoArray(out, at + j + 2 * lanes);
        sum3.intoArray(out, at + j + 3 * lanes);
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
}
