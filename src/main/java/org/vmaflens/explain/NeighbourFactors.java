package org.vmaflens.explain;

import org.vmaflens.numeric.Columns;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.numeric.RbfKernel;

/**
 * The part of the factorised kernel that knows no frame.
 *
 * @param kernels the inner loops
 * @param gamma γ
 * @param centre c, p numbers
 * @param offsets δ, the neighbours minus their frame
 * @param panels {@code exp(2γ δ_j·(s_i-c))}: panels of {@link Kernels#PANEL} neighbours, each SVs × PANEL; empty where an
 *        exponent is too large
 * @param squares {@code -γ|δ_j|²}
 * @param longest the largest |δ|
 */
record NeighbourFactors(Kernels kernels, double gamma, double[] centre, Columns offsets, double[] panels,
        double[] squares, double longest) {

    /** Largest exponent of any factor: far from overflow (709), and its rounding costs 1e-14 at the most. */
    static final double LIMIT = 100;
    /** Panels that a worker makes at a time: about a tenth of a millisecond. */
    private static final int CHUNK = 16;

    static NeighbourFactors of(Kernels kernels, RbfKernel svm, double[] centre, Columns offsets, Parallel parallel) {
        int stride = offsets.stride();
        double[] squares = new double[stride];
        for (int k = 0; k < svm.dimensions(); k++) {
            for (int j = 0; j < stride; j++) {
                double d = offsets.values()[k * stride + j];
                squares[j] -= svm.gamma() * d * d;
            }
        }
        double least = 0;
        for (double square : squares) {
            least = Math.min(least, square);
        }
        double longest = Math.sqrt(-least / svm.gamma());
        boolean usable = 2 * svm.gamma() * longest * farthest(svm, centre) <= LIMIT && -least <= LIMIT;
        return new NeighbourFactors(kernels, svm.gamma(), centre, offsets,
                usable ? panels(kernels, svm, centre, offsets, parallel) : new double[0], squares, longest);
    }

    /** The mean support vector: exponents are smallest around it. */
    static double[] centre(RbfKernel svm) {
        int p = svm.dimensions();
        double[] centre = new double[p];
        for (int i = 0; i < svm.centres().length; i++) {
            centre[i % p] += svm.centres()[i] / svm.size();
        }
        return centre;
    }

    private static double farthest(RbfKernel svm, double[] centre) {
        int p = svm.dimensions();
        double farthest = 0;
        for (int i = 0; i < svm.size(); i++) {
            double squared = 0;
            for (int k = 0; k < p; k++) {
                double d = svm.centres()[i * p + k] - centre[k];
                squared += d * d;
            }
            farthest = Math.max(farthest, squared);
        }
        return Math.sqrt(farthest);
    }

    private static double[] panels(Kernels kernels, RbfKernel svm, double[] centre, Columns offsets,
            Parallel parallel) {
        double[] factors = svm.centres().clone();
        for (int i = 0; i < factors.length; i++) {
            factors[i] = 2 * svm.gamma() * (factors[i] - centre[i % centre.length]);
        }
        int panel = Kernels.PANEL * svm.size();
        double[] panels = new double[offsets.stride() * svm.size()];
        parallel.forEachChunk(offsets.stride() / Kernels.PANEL, CHUNK, (from, to) -> {
            for (int n = from; n < to; n++) {
                fill(panels, n * panel, factors, offsets, n * Kernels.PANEL);
            }
            kernels.exp(panels, from * panel, to * panel);
        });
        return panels;
    }

    private static void fill(double[] panels, int at, double[] factors, Columns offsets, int first) {
        int p = offsets.dimensions();
        double[] values = offsets.values();
        for (int i = 0; i < factors.length; i += p) {
            int to = at + i / p * Kernels.PANEL;
            for (int k = 0; k < p; k++) {
                double factor = factors[i + k];
                int column = k * offsets.stride() + first;
                for (int n = 0; n < Kernels.PANEL; n++) {
                    panels[to + n] += factor * values[column + n];
                }
            }
        }
    }

    /** Whether the neighbours themselves allow the factorised form. */
    boolean usable() {
        return panels.length > 0;
    }

    /** Whether a frame at this distance from the centre allows it too. */
    boolean reaches(double distance) {
        return gamma * longest * (longest + 2 * distance) <= LIMIT;
    }

    /** {@code exp(-γ|δ_j|² - 2γ δ_j·(x-c))} of every neighbour, into {@code y} from {@code at} on. */
    void scales(double[] rows, int row, double[] y, int at) {
        int stride = offsets.stride();
        System.arraycopy(squares, 0, y, at, stride);
        for (int k = 0; k < centre.length; k++) {
            double factor = -2 * gamma * (rows[row + k] - centre[k]);
            int column = k * stride;
            for (int j = 0; j < stride; j++) {
                y[at + j] += factor * offsets.values()[column + j];
            }
        }
        kernels.exp(y, at, at + stride);
    }
}
