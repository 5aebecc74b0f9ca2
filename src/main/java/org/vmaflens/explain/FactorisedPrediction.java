package org.vmaflens.explain;

import org.jspecify.annotations.Nullable;
import org.vmaflens.numeric.Columns;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.numeric.RbfKernel;

/**
 * Predicts the same neighbours of many frames as one matrix product. With δ a neighbour minus its frame x, and c the
 * mean support vector, {@code exp(-γ|x+δ-s|²) = exp(-γ|x-s|²) · exp(2γ δ·(s-c)) · exp(-γ|δ|² - 2γ δ·(x-c))}: the first
 * factor knows no neighbour, the second no frame, the third no support vector. Where an exponent could grow so large
 * that a factor overflows or loses digits, the direct form answers instead.
 */
final class FactorisedPrediction implements NeighbourPrediction {

    /** Panels between two looks at the cancel switch: below a millisecond. */
    private static final int STEP = 32;

    private final Kernels kernels;
    private final RbfKernel svm;
    private final DirectPrediction direct;
    private final double[] centre;
    /** Of the neighbours that were asked for last: all frames of a block ask for the same ones. */
    private volatile @Nullable NeighbourFactors latest;

    FactorisedPrediction(Kernels kernels, RbfKernel svm, DirectPrediction direct) {
        this.kernels = kernels;
        this.svm = svm;
        this.direct = direct;
        this.centre = svm.origin();
    }

    @Override
    public double own(double[] rows, int at) {
        return direct.own(rows, at);
    }

    @Override
    public boolean predict(Columns offsets, double[] rows, int[] frames, int from, int to, double[] y,
            Progress progress) {
        if (progress.isCancelled()) {
            return false;
        }
        NeighbourFactors factors = factors(offsets, progress);
        FrameFactors[] groups = new FrameFactors[(to - from + Kernels.ROWS - 1) / Kernels.ROWS];
        for (int g = 0; g < groups.length; g++) {
            int first = from + g * Kernels.ROWS;
            int last = Math.min(to, first + Kernels.ROWS);
            groups[g] = new FrameFactors(svm);
            if (!factors.usable() || !fill(groups[g], factors, rows, frames, first, last)) {
                return direct.predict(offsets, rows, frames, from, to, y, progress);
            }
        }
        int stride = offsets.stride();
        double[] scales = new double[Kernels.ROWS * Kernels.PANEL];
        double[] tile = new double[Kernels.ROWS * Kernels.PANEL];
        for (int panel = 0; panel < stride / Kernels.PANEL; panel++) {
            if (panel % STEP == 0 && progress.isCancelled()) {
                return false;
            }
            for (int g = 0; g < groups.length; g++) {
                groups[g].predict(kernels, factors, panel, scales, tile, y,
                        g * Kernels.ROWS * stride + panel * Kernels.PANEL, stride);
            }
        }
        return true;
    }

    /** Fills a group with frames; false when one is so far away that a factor could underflow. */
    private boolean fill(FrameFactors group, NeighbourFactors factors, double[] rows, int[] frames, int first,
            int last) {
        double[] bumps = new double[svm.size()];
        for (int f = first; f < last; f++) {
            int at = frames[f] * svm.dimensions();
            double sum = direct.bumps(rows, at, bumps, NeighbourFactors.LIMIT);
            if (Double.isNaN(sum) || !factors.reaches(distance(rows, at))) {
                return false;
            }
            group.take(svm, centre, rows, at, bumps, sum);
        }
        return true;
    }

    private double distance(double[] rows, int at) {
        double squared = 0;
        for (int k = 0; k < centre.length; k++) {
            double d = rows[at + k] - centre[k];
            squared += d * d;
        }
        return Math.sqrt(squared);
    }

    @Override
    public void prepare(Columns offsets, Parallel parallel, Progress progress) {
        make(offsets, parallel, progress);
    }

    private NeighbourFactors factors(Columns offsets, Progress progress) {
        NeighbourFactors known = latest;
        return known != null && known.offsets().equals(offsets)
                ? known
                : make(offsets, Parallel.SAME_THREAD, progress);
    }

    private synchronized NeighbourFactors make(Columns offsets, Parallel parallel, Progress progress) {
        NeighbourFactors known = latest;
        if (known == null || !known.offsets().equals(offsets)) {
            known = NeighbourFactors.of(kernels, svm, centre, offsets, parallel, progress);
            if (!progress.isCancelled()) {
                latest = known;
            }
        }
        return known;
    }
}
