package org.vmaflens.numeric;

/**
 * The inner loops. All ranges of points start and end at multiples of {@link Columns#PADDING} unless said otherwise.
 * Two implementations with the same answers (to 1e-12): SIMD where the JVM has its vector module, scalar where not.
 */
public sealed interface Kernels permits ScalarKernels, VectorKernels {

    /** Points in a panel of expanded neighbours: a group of neighbours that a product takes at a time. */
    int PANEL = 16;

    /** Rows that a product takes at a time. */
    int ROWS = 6;

    /** The fastest that this JVM offers. */
    static Kernels best() {
        return VectorModule.isThere() ? new VectorKernels() : new ScalarKernels();
    }

    /** What runs, for people: {@code AVX2 · 4 doubles}, {@code scalar}. */
    String describe();

    /** {@code values[i] = e^values[i]} for any {@code from <= i < to}. */
    void exp(double[] values, int from, int to);

    /** {@code Σ a[aFrom + i] · b[bFrom + i]} over any {@code length}. */
    double dot(double[] a, int aFrom, double[] b, int bFrom, int length);

    /**
     * {@code out[at + j] = Σ_i coefficients[i] · exp(-gamma · |point_j - centre_i|²)} for points {@code from} to {@code to}.
     *
     * @param centres coefficients.length × p, row after row
     */
    void rbfSums(Columns points, int from, int to, double gamma, double[] centres, double[] coefficients, double[] out,
            int at);

    /**
     * The products of {@link #ROWS} rows with a panel of {@link #PANEL} columns:
     * {@code tile[r * PANEL + j] = Σ_i rows[i * ROWS + r] · panel[at + i * PANEL + j]}.
     *
     * @param rows count × ROWS: the rows lie side by side
     * @param panel count × PANEL from {@code at} on
     * @param tile takes ROWS × PANEL values
     */
    void products(double[] rows, double[] panel, int at, int count, double[] tile);

    /** {@code Σ weights[i] · y[at + i]²} over any {@code length}. */
    double weighedSquares(double[] weights, double[] y, int at, int length);

    /**
     * Replaces {@code y[at + j]} by {@code (y[at + j] - constant - slopes · point_j)²} for all points and the padding.
     */
    void squaredResiduals(Columns points, double[] slopes, double constant, double[] y, int at);
}
