package org.vmaflens.numeric;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The inner loops on SIMD registers of whatever width this machine has, up to 8 doubles. */
public final class VectorKernels implements Kernels {

    private static final VectorSpecies<Double> SPECIES = VectorExp.SPECIES;

    @Override
    public String describe() {
        int bits = SPECIES.vectorBitSize();
        boolean x86 = System.getProperty("os.arch", "").matches("amd64|x86_64");
        String name = !x86 ? "SIMD" : bits == 512 ? "AVX-512" : bits == 256 ? "AVX2" : "SSE";
        return "%s · %d doubles".formatted(name, SPECIES.length());
    }

    @Override
    public void exp(double[] values, int from, int to) {
        VectorExp.exp(values, from, to);
    }

    @Override
    public void polarFactors(double[] values, int count) {
        int i = 0;
        for (; i <= count - SPECIES.length(); i += SPECIES.length()) {
            DoubleVector squared = DoubleVector.fromArray(SPECIES, values, i);
            squared.lanewise(VectorOperators.LOG).mul(-2).div(squared).sqrt().intoArray(values, i);
        }
        for (; i < count; i++) {
            values[i] = Math.sqrt(-2 * Math.log(values[i]) / values[i]);
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
    public void dots(double[] a, int aFrom, double[] b, int bFrom, int stride, int count, int length, double[] out) {
        int i = 0;
        for (; i <= count - 4; i += 4) {
            VectorTiles.fourDots(a, aFrom, b, bFrom + i * stride, stride, length, out, i);
        }
        for (; i < count; i++) {
            out[i] = dot(a, aFrom, b, bFrom + i * stride, length);
        }
    }

    @Override
    public void squareRows(double[] tile, double[] weights, int at, int count, double[] out, int to, int stride) {
        for (int r = 0; r < count; r++) {
            for (int j = 0; j < PANEL; j += SPECIES.length()) {
                DoubleVector value = DoubleVector.fromArray(SPECIES, tile, r * PANEL + j)
                        .mul(DoubleVector.fromArray(SPECIES, weights, at + j));
                value.mul(value).intoArray(out, to + r * stride + j);
            }
        }
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
    public void products(double[] rows, int rowsAt, double[] panels, int at, int count, double[] tile, int to) {
        for (int j = 0; j < PANEL; j += 2 * SPECIES.length()) {
            VectorTiles.products(rows, rowsAt, panels, at + j, count, tile, to + j);
        }
    }

    @Override
    public void addRows(double[] factors, int first, double[] panels, int at, int count, double[] out, int to) {
        for (int j = 0; j < PANEL; j += 2 * SPECIES.length()) {
            VectorTiles.addRows(factors, first, panels, at + j, count, out, to + j);
        }
    }

    @Override
    public void scaleRows(double[] tile, double[] scales, double[] shifts, int count, double[] out, int to,
            int stride) {
        for (int r = 0; r < count; r++) {
            for (int j = 0; j < PANEL; j += SPECIES.length()) {
                DoubleVector.fromArray(SPECIES, tile, r * PANEL + j)
                        .fma(DoubleVector.fromArray(SPECIES, scales, r * PANEL + j),
                                DoubleVector.broadcast(SPECIES, -shifts[r]))
                        .intoArray(out, to + r * stride + j);
            }
        }
    }

    @Override
    public void timesDifferences(double[] in, double[] point, int at, double[] positions, int first, int step,
            int count, double[] out) {
        for (int j = 0; j < PANEL; j += SPECIES.length()) {
            DoubleVector own = DoubleVector.fromArray(SPECIES, point, at + j);
            for (int i = 0; i < count; i++) {
                DoubleVector.fromArray(SPECIES, in, i * PANEL + j)
                        .mul(own.sub(DoubleVector.broadcast(SPECIES, positions[first + i * step])))
                        .intoArray(out, i * PANEL + j);
            }
        }
    }

    @Override
    public void addSquaredDifferences(double[] in, double[] point, int at, double[] positions, int first, int step,
            int count, double[] out, int to) {
        for (int j = 0; j < PANEL; j += SPECIES.length()) {
            DoubleVector own = DoubleVector.fromArray(SPECIES, point, at + j);
            DoubleVector sum = DoubleVector.fromArray(SPECIES, out, to + j);
            for (int i = 0; i < count; i++) {
                DoubleVector difference = own.sub(DoubleVector.broadcast(SPECIES, positions[first + i * step]));
                sum = DoubleVector.fromArray(SPECIES, in, i * PANEL + j).mul(difference).fma(difference, sum);
            }
            sum.intoArray(out, to + j);
        }
    }

    @Override
    public void addSquares(double[] in, int count, double[] out, int to) {
        for (int j = 0; j < PANEL; j += SPECIES.length()) {
            DoubleVector sum = DoubleVector.fromArray(SPECIES, out, to + j);
            for (int i = 0; i < count; i++) {
                DoubleVector value = DoubleVector.fromArray(SPECIES, in, i * PANEL + j);
                sum = value.fma(value, sum);
            }
            sum.intoArray(out, to + j);
        }
    }
}
