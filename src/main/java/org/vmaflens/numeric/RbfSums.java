package org.vmaflens.numeric;

import java.util.Arrays;

/**
 * One worker's direct evaluation of {@code Σ_i α_i exp(-γ|x - s_i|²)}: distances, exponentials and sums in loops of
 * their own over a buffer that stays in the nearest cache.
 */
public final class RbfSums {

    private static final int ROWS = Kernels.ROWS;
    private static final int PANEL = Kernels.PANEL;
    /** Centres whose kernels are in the buffer at a time. */
    private static final int TOGETHER = 16 * ROWS;

    private final Kernels kernels;
    private final int dimensions;
    private final double minusGamma;
    private final double[] coefficients;
    private final double[] groups;
    private final double[] panel;
    private final double[] buffer = new double[TOGETHER * PANEL];

    /** Room to evaluate a kernel around any centres, as many as it has itself. */
    public RbfSums(Kernels kernels, RbfKernel kernel) {
        this.kernels = kernels;
        dimensions = kernel.dimensions();
        minusGamma = -kernel.gamma();
        coefficients = Arrays.copyOf(kernel.coefficients(), (kernel.size() + ROWS - 1) / ROWS * ROWS);
        groups = new double[coefficients.length * dimensions];
        panel = new double[dimensions * PANEL];
    }

    /** Takes the centres, p × one after the other, less an origin that starts at {@code at}. */
    public void centre(double[] centres, double[] origin, int at) {
        for (int i = 0; i < centres.length / dimensions; i++) {
            for (int k = 0; k < dimensions; k++) {
                groups[(i / ROWS * dimensions + k) * ROWS + i % ROWS] = centres[i * dimensions + k] - origin[at + k];
            }
        }
    }

    /** {@code out[at + j]} for points {@code from} to {@code to}, multiples of {@link Columns#PADDING}. */
    public void sums(Columns points, int from, int to, double[] out, int at) {
        Arrays.fill(out, at + from, at + to, 0);
        for (int j = from; j < to; j += PANEL) {
            points.copyPanel(j, panel, 0);
            for (int i = 0; i < coefficients.length; i += TOGETHER) {
                int count = Math.min(TOGETHER, coefficients.length - i);
                for (int c = 0; c < count; c += ROWS) {
                    kernels.distances(groups, (i + c) * dimensions, panel, 0, dimensions, minusGamma, buffer,
                            c * PANEL);
                }
                kernels.exp(buffer, 0, count * PANEL);
                kernels.addRows(coefficients, i, buffer, 0, count, out, at + j);
            }
        }
    }
}
