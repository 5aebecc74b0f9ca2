package org.vmaflens.numeric;

import java.util.function.Supplier;

/**
 * The inner loops. SIMD where the JVM has its vector module, scalar where not, with the same answers (to 1e-12); or the
 * first as soon as it is compiled and until then the second. A panel is {@link #PANEL} points side by side: value {@code k} of its point {@code j} is at
 * {@code k * PANEL + j}. A group is {@link #ROWS} rows side by side in the same way.
 */
public sealed interface Kernels permits ScalarKernels, TrialKernels, VectorKernels {

    /** Points in a panel; their sums stay in registers. */
    int PANEL = 16;

    /** Rows in a group: with a panel, as many sums as there are registers for. */
    int ROWS = 6;

    /** The fastest that this JVM offers. */
    static Kernels best() {
        return VectorModule.isThere() ? new VectorKernels() : new ScalarKernels();
    }

    /**
     * The quickest at any time: scalar loops until the JVM has compiled the vector ones. What is worked out meanwhile may
     * differ in its last digits from what is worked out later.
     */
    static Kernels onTrial() {
        return VectorModule.isThere() ? TrialKernels.ofVectors() : new ScalarKernels();
    }

    /**
     * For about so many exponentials. The vector loops need a second of compiling before they are quick, so that a small
     * piece of work, and with it the first picture after the start, is done sooner without them.
     *
     * @param many what to take for more than a few
     */
    static Kernels forExponentials(long count, Supplier<Kernels> many) {
        return count < 1 << 23 ? new ScalarKernels() : many.get();
    }

    /**
     * For so many frames under the closed form; as with {@link #forExponentials}, a panel or less is done sooner without.
     *
     * @param many what to take for more than a panel
     */
    static Kernels forFrames(int count, Supplier<Kernels> many) {
        return count <= PANEL ? new ScalarKernels() : many.get();
    }

    /** What runs, for people: {@code AVX2 · 4 doubles}, {@code scalar}. */
    String describe();

    /** {@code values[i] = e^values[i]} for any {@code from <= i < to}. */
    void exp(double[] values, int from, int to);

    /** {@code values[i] = √(-2 ln(values[i]) / values[i])} for {@code 0 <= i < count} and values above 0 and below 1. */
    void polarFactors(double[] values, int count);

    /** {@code Σ a[aFrom + i] · b[bFrom + i]} over any {@code length}. */
    double dot(double[] a, int aFrom, double[] b, int bFrom, int length);

    /**
     * {@code out[i] = Σ a[aFrom + j] · b[bFrom + i · stride + j]} over any {@code length}: {@link #dot} with
     * {@code count} rows.
     */
    void dots(double[] a, int aFrom, double[] b, int bFrom, int stride, int count, int length, double[] out);

    /**
     * The products of a group of rows with a panel: {@code tile[to + r * PANEL + j] = Σ_i row_r[i] · point_j[i]}.
     *
     * @param rows the group, {@code count} × ROWS from {@code rowsAt} on
     * @param panels the panel, {@code count} × PANEL from {@code at} on
     * @param tile takes ROWS × PANEL values from {@code to} on
     */
    void products(double[] rows, int rowsAt, double[] panels, int at, int count, double[] tile, int to);

    /** {@code out[to + j] += Σ_i factors[first + i] · panel[i * PANEL + j]} over {@code count} rows of a panel. */
    void addRows(double[] factors, int first, double[] panels, int at, int count, double[] out, int to);

    /**
     * {@code out[i * PANEL + j] = in[i * PANEL + j] · (point[at + j] - positions[first + i * step])} over {@code count}
     * rows of a panel.
     */
    void timesDifferences(double[] in, double[] point, int at, double[] positions, int first, int step, int count,
            double[] out);

    /** {@code out[to + j] += Σ_i in[i * PANEL + j] · (point[at + j] - positions[first + i * step])²}. */
    void addSquaredDifferences(double[] in, double[] point, int at, double[] positions, int first, int step, int count,
            double[] out, int to);

    /** {@code out[to + j] += Σ_i in[i * PANEL + j]²} over {@code count} rows of a panel. */
    void addSquares(double[] in, int count, double[] out, int to);

    /**
     * {@code out[to + r * stride + j] = tile[r * PANEL + j] · scales[r * PANEL + j] - shifts[r]}: the first {@code count}
     * rows of a tile, each to a row of its own.
     */
    void scaleRows(double[] tile, double[] scales, double[] shifts, int count, double[] out, int to, int stride);

    /**
     * {@code out[to + r * stride + j] = (tile[r * PANEL + j] · weights[at + j])²}: the first {@code count} rows of a tile,
     * each to a row of its own.
     */
    void squareRows(double[] tile, double[] weights, int at, int count, double[] out, int to, int stride);

    /**
     * Replaces {@code y[at + j]} by {@code (y[at + j] - constant - slopes · point_j)²} for all points and the padding.
     */
    void squaredResiduals(Columns points, double[] slopes, double constant, double[] y, int at);
}
