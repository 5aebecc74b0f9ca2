package org.vmaflens.numeric;

import java.util.Arrays;

/**
 * One worker's direct evaluation of {@code Σ_i α_i exp(-γ|x - s_i|²)}: exponents, exponentials and sums in loops of
 * their own over a buffer that stays in the nearest cache.
 */
public final class RbfSums {

    private static final int PANEL = Kernels.PANEL;
    /** Centres whose kernels are in the buffer at a time. */
    private static final int TOGETHER = 16 * Kernels.ROWS;

    private final Kernels kernels;
    private final double[] coefficients;
    private final PanelExponents exponents;
    private final double[] panel;
    private final double[] buffer = new double[TOGETHER * PANEL];

    /** Room to evaluate a kernel around any centres, as many as it has itself. */
    public RbfSums(Kernels kernels, RbfKernel kernel) {
        this.kernels = kernels;
        coefficients = Arrays.copyOf(kernel.coefficients(), PanelExponents.padded(kernel.size()));
        exponents = new PanelExponents(kernels, kernel.dimensions(), kernel.gamma(), kernel.size());
        panel = new double[kernel.dimensions() * PANEL];
    }

    /** Takes the centres, p × one after the other, less an origin that starts at {@code at}. */
    public void centre(double[] positions, double[] origin, int at) {
        exponents.centre(positions, origin, at);
    }

    /** {@code out[at + j]} for points {@code from} to {@code to}, multiples of {@link Columns#PADDING}. */
    public void sums(Columns points, int from, int to, double[] out, int at) {
        Arrays.fill(out, at + from, at + to, 0);
        for (int j = from; j < to; j += PANEL) {
            points.copyPanel(j, panel, 0);
            exponents.take(panel);
            for (int i = 0; i < coefficients.length; i += TOGETHER) {
                int count = Math.min(TOGETHER, coefficients.length - i);
                exponents.exponents(i, count, buffer);
                kernels.exp(buffer, 0, count * PANEL);
                kernels.addRows(coefficients, i, buffer, 0, count, out, at + j);
            }
        }
    }
}
