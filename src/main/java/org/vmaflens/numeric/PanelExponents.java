package org.vmaflens.numeric;

import java.util.Arrays;

/**
 * The exponents {@code -γ|x - s_i|²} of a panel of points x and many centres s, as products:
 * {@code 2γ x·s - γ|s|² - γ|x|²}. Where these terms are so large that their difference would lose digits, differences of
 * coordinates answer instead. Used by one worker at a time.
 */
public final class PanelExponents {

    private static final int ROWS = Kernels.ROWS;
    private static final int PANEL = Kernels.PANEL;
    /** Largest γ|x|² and γ|s|²: rounding them costs 3e-13 of a kernel at the most. */
    private static final double LIMIT = 700;

    private final Kernels kernels;
    private final int p;
    private final double gamma;
    private final double[] centres;
    private final double[] groups;
    private final double[] panel;
    private boolean centresNear;
    private boolean near;

    /** Room for so many centres, rounded up to whole groups. */
    public PanelExponents(Kernels kernels, int dimensions, double gamma, int size) {
        this.kernels = kernels;
        this.p = dimensions;
        this.gamma = gamma;
        centres = new double[size * p];
        groups = new double[padded(size) * (p + 2)];
        panel = new double[(p + 2) * PANEL];
        Arrays.fill(panel, p * PANEL, (p + 1) * PANEL, 1);
    }

    /** A count of centres, rounded up to whole groups. */
    public static int padded(int size) {
        return (size + ROWS - 1) / ROWS * ROWS;
    }

    /** Takes the centres, p × one after the other, less an origin that starts at {@code at}. */
    public void centre(double[] positions, double[] origin, int at) {
        centresNear = true;
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
            centresNear &= gamma * squared <= LIMIT;
        }
    }

    /** Takes a panel of points: the first p × PANEL values. */
    public void take(double[] points) {
        System.arraycopy(points, 0, panel, 0, p * PANEL);
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
        near = centresNear && least >= -LIMIT;
    }

    /** The exponents of {@code count} centres from {@code first} on, both multiples of ROWS: count × PANEL values. */
    public void exponents(int first, int count, double[] out) {
        if (!near) {
            differences(first, count, out);
            return;
        }
        for (int i = 0; i < count; i += ROWS) {
            kernels.products(groups, (first + i) * (p + 2), panel, 0, p + 2, out, i * PANEL);
        }
    }

    private void differences(int first, int count, double[] out) {
        for (int i = first; i < first + count; i++) {
            for (int j = 0; j < PANEL; j++) {
                double squared = 0;
                for (int k = 0; k < p && i * p < centres.length; k++) {
                    double d = panel[k * PANEL + j] - centres[i * p + k];
                    squared += d * d;
                }
                out[(i - first) * PANEL + j] = -gamma * squared;
            }
        }
    }
}
