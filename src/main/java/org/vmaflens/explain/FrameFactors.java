package org.vmaflens.explain;

import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.RbfKernel;

/** The part of the factorised kernel that knows no neighbour, for a group of up to {@link Kernels#ROWS} frames. */
final class FrameFactors {

    private static final int ROWS = Kernels.ROWS;
    private static final int PANEL = Kernels.PANEL;

    private final int size;
    private final int p;
    private final double[] kernels;
    private final double[] lines;
    private final double[] own = new double[ROWS];
    private int count;

    FrameFactors(RbfKernel svm) {
        size = NeighbourFactors.padded(svm);
        p = svm.dimensions();
        kernels = new double[size * ROWS];
        lines = new double[(p + 1) * ROWS];
    }

    /**
     * Makes a frame the group's next member.
     *
     * @param bumps {@code exp(-γ|x-s_i|²)}
     * @param sum what the model says of the frame itself, plus ρ
     */
    void take(RbfKernel svm, double[] centre, double[] rows, int at, double[] bumps, double sum) {
        for (int i = 0; i < bumps.length; i++) {
            kernels[i * ROWS + count] = svm.coefficients()[i] * bumps[i];
        }
        for (int k = 0; k < p; k++) {
            lines[k * ROWS + count] = -2 * svm.gamma() * (rows[at + k] - centre[k]);
        }
        lines[p * ROWS + count] = 1;
        own[count++] = sum;
    }

    /**
     * Predicts a panel of neighbours for every member, minus the member's own prediction.
     *
     * @param scales scratch of ROWS × PANEL
     * @param tile likewise
     * @param y takes the predictions of member r from {@code to + r * stride} on
     */
    void predict(Kernels loops, NeighbourFactors factors, int panel, double[] scales, double[] tile, double[] y,
            int to, int stride) {
        loops.products(lines, 0, factors.lines(), panel * (p + 1) * PANEL, p + 1, scales, 0);
        loops.exp(scales, 0, count * PANEL);
        loops.products(kernels, 0, factors.kernelsOf(panel), factors.placeOf(panel, size), size, tile, 0);
        loops.scaleRows(tile, scales, own, count, y, to, stride);
    }
}
