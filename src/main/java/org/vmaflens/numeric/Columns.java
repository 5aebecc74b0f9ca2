package org.vmaflens.numeric;

/**
 * Points in space, laid out for SIMD: coordinate {@code k} of point {@code j} is at {@code k * stride + j}.
 *
 * @param dimensions p
 * @param size how many points there are
 * @param stride {@code size} rounded up to a multiple of {@link #PADDING}; the points between are zeros
 * @param values p × stride
 */
public record Columns(int dimensions, int size, int stride, double[] values) {

    /** Kernels take this many points at a time, so that no loop needs a tail. */
    public static final int PADDING = 32;

    /** Room for {@code size} points, all zero. */
    public static Columns zeros(int dimensions, int size) {
        int stride = padded(size);
        return new Columns(dimensions, size, stride, new double[dimensions * stride]);
    }

    /** The rows {@code from} to {@code to} of a matrix (rows × p, row after row). */
    public static Columns ofRows(double[] rows, int dimensions, int from, int to) {
        Columns columns = zeros(dimensions, to - from);
        for (int j = from; j < to; j++) {
            for (int k = 0; k < dimensions; k++) {
                columns.values[k * columns.stride + j - from] = rows[j * dimensions + k];
            }
        }
        return columns;
    }

    /** A panel ({@link Kernels#PANEL} points, contiguous) of the points from {@code from} on, p × PANEL values. */
    public void copyPanel(int from, double[] panel, int to) {
        for (int k = 0; k < dimensions; k++) {
            System.arraycopy(values, k * stride + from, panel, to + k * Kernels.PANEL, Kernels.PANEL);
        }
    }

    /** A count rounded up to a multiple of {@link #PADDING}. */
    public static int padded(int size) {
        return (size + PADDING - 1) / PADDING * PADDING;
    }
}
