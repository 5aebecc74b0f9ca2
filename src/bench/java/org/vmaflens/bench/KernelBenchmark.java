package org.vmaflens.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.vmaflens.numeric.Columns;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.NumpyRandom;
import org.vmaflens.numeric.RbfKernel;
import org.vmaflens.numeric.RbfSums;
import org.vmaflens.numeric.ScalarKernels;

/** What one core does in the innermost loops: the limits that the explainers are compared with. Times per operation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class KernelBenchmark {

    private static final int VECTORS = 210;
    private static final int FEATURES = 6;
    private static final int POINTS = 4096;
    private static final int EXPONENTS = 1536;
    private static final int TILE = VECTORS * Kernels.ROWS * Kernels.PANEL;

    @Param({"best", "scalar"})
    String loops = "best";

    private Kernels kernels = Kernels.best();
    private final double[] exponents = new double[EXPONENTS];
    private final double[] values = new double[EXPONENTS];
    private final double[] rows = new double[VECTORS * Kernels.ROWS];
    private final double[] panel = new double[VECTORS * Kernels.PANEL];
    private final double[] tile = new double[Kernels.ROWS * Kernels.PANEL];
    private final double[] out = new double[POINTS];
    private final Columns points = Columns.zeros(FEATURES, POINTS);
    private NumpyRandom random = new NumpyRandom(kernels, 0);
    private RbfSums sums = sums(kernels);

    /** Makes the numbers. */
    @Setup
    public void make() {
        kernels = loops.equals("scalar") ? new ScalarKernels() : Kernels.best();
        random = new NumpyRandom(kernels, 0);
        random.fillRows(points, 0, POINTS, 1);
        sums = sums(kernels);
        Random any = new Random(1);
        for (int i = 0; i < EXPONENTS; i++) {
            exponents[i] = -3 * any.nextDouble();
        }
    }

    /** An exponential. */
    @Benchmark
    @OperationsPerInvocation(EXPONENTS)
    public double[] exponential() {
        System.arraycopy(exponents, 0, values, 0, EXPONENTS);
        kernels.exp(values, 0, EXPONENTS);
        return values;
    }

    /** A multiply-add of the tile, from the nearest cache. */
    @Benchmark
    @OperationsPerInvocation(TILE)
    public double[] multiplyAdd() {
        kernels.products(rows, 0, panel, 0, VECTORS, tile, 0);
        return tile;
    }

    /** A kernel of the direct form, six features: distance, exponential and sum. */
    @Benchmark
    @OperationsPerInvocation(POINTS * VECTORS)
    public double[] kernel() {
        sums.sums(points, 0, POINTS, out, 0);
        return out;
    }

    /** A Gaussian of NumPy's stream. */
    @Benchmark
    @OperationsPerInvocation(POINTS * FEATURES)
    public Columns gaussian() {
        random.fillRows(points, 0, POINTS, 1);
        return points;
    }

    private static RbfSums sums(Kernels kernels) {
        Random any = new Random(2);
        double[] centres = any.doubles(VECTORS * FEATURES, -1, 1).toArray();
        RbfSums sums = new RbfSums(kernels,
                new RbfKernel(FEATURES, 0.04, any.doubles(VECTORS, -4, 4).toArray(), centres, 0));
        sums.centre(centres, new double[FEATURES], 0);
        return sums;
    }
}
