package org.vmaflens.explain;

import org.vmaflens.numeric.Columns;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.PanelExponents;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.numeric.RbfKernel;

/**
 * The part of the factorised kernel that knows no frame, in panels of {@link Kernels#PANEL} neighbours.
 *
 * @param gamma γ
 * @param offsets δ, the neighbours minus their frame
 * @param kernels {@code exp(2γ δ_j·(s_i-c))}, groups of panels of SVs × PANEL; none where an exponent is too large
 * @param chunk panels in such a group, but for the last
 * @param lines panels of (p + 1) × PANEL: δ_j, and {@code -γ|δ_j|²} in the last row
 * @param longest the largest |δ|
 */
record NeighbourFactors(double gamma, Columns offsets, double[][] kernels, int chunk, double[] lines, double longest) {

    /** Largest exponent of any factor: far from overflow (709), and its rounding costs 1e-14 at the most. */
    static final double LIMIT = 100;
    /**
     * Figures in an array, one mebibyte with its header. The window's collector copies none from half of that on, and
     * these are most of what a job keeps while it runs; a part of a millisecond of work each.
     */
    private static final int FIGURES = (1 << 17) - 2;
    private static final int PANEL = Kernels.PANEL;
    private static final int ROWS = Kernels.ROWS;

    static NeighbourFactors of(Kernels loops, RbfKernel svm, double[] centre, Columns offsets, Parallel parallel,
            Progress progress) {
        double[] lines = lines(svm.gamma(), offsets);
        double longest = 0;
        for (int i = 0; i < lines.length; i++) {
            if (i / PANEL % (offsets.dimensions() + 1) == offsets.dimensions()) {
                longest = Math.max(longest, -lines[i] / svm.gamma());
            }
        }
        longest = Math.sqrt(longest);
        boolean usable = 2 * svm.gamma() * longest * farthest(svm, centre) <= LIMIT
                && svm.gamma() * longest * longest <= LIMIT;
        int chunk = chunk(offsets.stride() / PANEL, padded(svm));
        return new NeighbourFactors(svm.gamma(), offsets,
                usable ? kernels(loops, svm, centre, offsets, lines, chunk, parallel, progress) : new double[0][],
                chunk, lines, longest);
    }

    /** Support vectors, rounded up to whole groups. */
    static int padded(RbfKernel svm) {
        return PanelExponents.padded(svm.size());
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

    private static double[] lines(double gamma, Columns offsets) {
        int p = offsets.dimensions();
        double[] lines = new double[(p + 1) * offsets.stride()];
        for (int j = 0; j < offsets.stride(); j += PANEL) {
            int at = j * (p + 1);
            offsets.copyPanel(j, lines, at);
            for (int i = 0; i < p * PANEL; i++) {
                lines[at + p * PANEL + i % PANEL] -= gamma * lines[at + i] * lines[at + i];
            }
        }
        return lines;
    }

    private static double[][] kernels(Kernels loops, RbfKernel svm, double[] centre, Columns offsets, double[] lines,
            int chunk, Parallel parallel, Progress progress) {
        int p = svm.dimensions();
        int size = padded(svm);
        double[] groups = new double[size * p];
        for (int i = 0; i < svm.size(); i++) {
            for (int k = 0; k < p; k++) {
                groups[(i / ROWS * p + k) * ROWS + i % ROWS] = 2 * svm.gamma()
                        * (svm.centres()[i * p + k] - centre[k]);
            }
        }
        int panels = offsets.stride() / PANEL;
        double[][] out = new double[(panels + chunk - 1) / chunk][];
        parallel.forEachChunk(panels, chunk, (from, to) -> {
            double[] own = new double[(to - from) * size * PANEL];
            for (int n = from; n < to && !progress.isCancelled(); n++) {
                int at = (n - from) * size * PANEL;
                for (int i = 0; i < size; i += ROWS) {
                    loops.products(groups, i * p, lines, n * (p + 1) * PANEL, p, own, at + i * PANEL);
                }
                loops.exp(own, at, at + size * PANEL);
            }
            out[from / chunk] = own;
        });
        return out;
    }

    /** Whether the neighbours themselves allow the factorised form. */
    boolean usable() {
        return kernels.length > 0;
    }

    /** Whether a frame at this distance from the centre allows it too. */
    boolean reaches(double distance) {
        return gamma * longest * (longest + 2 * distance) <= LIMIT;
    }

    /** The array that holds a panel's kernels. */
    double[] kernelsOf(int panel) {
        return kernels[panel / chunk];
    }

    /** Where in it they begin, for so many support vectors. */
    int placeOf(int panel, int size) {
        return panel % chunk * size * PANEL;
    }

    /** Panels in an array: as many as fit, shared out evenly; the last has what is left. */
    private static int chunk(int panels, int size) {
        int most = Math.max(1, FIGURES / (size * PANEL));
        return Math.ceilDiv(panels, Math.ceilDiv(panels, most));
    }
}
