package org.vmaflens.numeric;

import java.util.Arrays;

/**
 * One worker's direct evaluation of {@code Σ_i α_i exp(-γ|x - s_i|²)}: exponents, exponentials and sums in loops of
 * their own over a buffer that stays in the nearest cache. Exponents are products too,
 * {@code -γ|x - s|² = 2γ x·s - γ|s|² - γ|x|²}; where these terms are so large that their difference would lose digits,
 * differences of coordinates answer instead.
 */
public final class RbfSums {

    private static final int ROWS = Kernels.ROWS;
    private static final int PANEL = Kernels.PANEL;
    /** Centres whose kernels are in the buffer at a time. */
    private static final int TOGETHER = 16 * ROWS;
    /** Largest γ|x|² and γ|s|²: rounding them costs 3e-13 of a kernel at the most. */
    private static final double LIMIT = 700;

    private final Kernels kernels;
    private final int p;
    private final double gamma;
    private final double[] coefficients;
    private final double[] centres;
    private final double[] groups;
    private final double[] panel;
    private final double[] buffer = new double[TOGETHER * PANEL];
    private boolean near;

    /** Room to evaluate a kernel around any centres, as many as it has itself. */
    public RbfSums(Kernels kernels, RbfKernel kernel) {
        this.kernels = kernels;
        p = kernel.dimensions();
        gamma = kernel.gamma();
        coefficients = Arrays.copyOf(kernel.coefficients(), (kernel.size() + ROWS - 1) / ROWS * ROWS);
        centres = new double[kernel.centres().length];
        groups = new double[coefficients.length * (p + 2)];
        panel = new double[(p + 2) * PANEL];
        Arrays.fill(panel, p * PANEL, (p + 1) * PANEL, 1);
    }

    /** Takes the centres, p × one after the other, less an origin that starts at {@code at}. */
    public void centre(double[] positions, double[] origin, int at) {
        near = true;
        for (int i = 0; i < positions.length / p; i++) {
            int group = i / ROWS * (p + 2) * ROWS + i % ROWS;
            double squared = 0;
            for (int k = 0; k < p; k++) {
                double s = positions[i * p + k] - origin[at + k];
                centres[i * p + k] = s;
                groups[group + k * ROWS] = 2 * gamma * s;
                squared += s * s;
            }
            groups[group + p * ROWS] = -gamma * squared;
            groups[group + (p + 1) * ROWS] = 1;
            near &= gamma * squared <= LIMIT;
        }
    }

    /** {@code out[at + j]} for points {@code from} to {@code to}, multiples of {@link Columns#PADDING}. */
    public void sums(Columns points, int from, int to, double[] out, int at) {
        Arrays.fill(out, at + from, at + to, 0);
        for (int j = from; j < to; j += PANEL) {
            points.copyPanel(j, panel, 0);
            boolean products = near && measure();
            for (int i = 0; i < coefficients.length; i += TOGETHER) {
                int count = Math.min(TOGETHER, coefficients.length - i);
                if (products) {
                    for (int c = 0; c < count; c += ROWS) {
                        kernels.products(groups, (i + c) * (p + 2), panel, 0, p + 2, buffer, c * PANEL);
                    }
                } else {
                    differences(i, count);
                }
                kernels.exp(buffer, 0, count * PANEL);
                kernels.addRows(coefficients, i, buffer, 0, count, out, at + j);
            }
        }
    }

    /** Fills the panel's last row; false where a point is too far from the origin. */
    private boolean measure() {
        int last = (p + 1) * PANEL;
        Arrays.fill(panel, last, last + PANEL, 0);
        for (int k = 0; k < p; k++) {
            for (int j = 0; j < PANEL; j++) {
                double value = panel[k * PANEL + j];
                panel[last + j] -= gamma * value * value;
            }
        }
        double least = 0;
        for (int j = last; j < last + PANEL; j++) {
            least = Math.min(least, panel[j]);
        }
        return least >= -LIMIT;
    }

    private void differences(int first, int count) {
        for (int i = first; i < first + count; i++) {
            for (int j = 0; j < PANEL; j++) {
                double squared = 0;
                for (int k = 0; k < p && i * p < centres.length; k++) {
                    double d = panel[k * PANEL + j] - centres[i * p + k];
                    squared += d * d;
                }
                buffer[(i - first) * PANEL + j] = -gamma * squared;
            }
        }
    }
}
