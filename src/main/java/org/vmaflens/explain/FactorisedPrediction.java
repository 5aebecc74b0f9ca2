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
        this.centre = NeighbourFactors.centre(svm);
    }

    @Override
    public double own(double[] rows, int at) {
        return direct.own(rows, at);
    }

    @Override
    public boolean predict(Columns offsets, double[] rows, int[] frames, int from, int to, double[] y,
            Progress progress) {
        NeighbourFactors factors = factors(offsets);
        FrameFactors group = new FrameFactors(kernels, svm, centre);
        int stride = offsets.stride();
        for (int first = from; first < to; first += Kernels.ROWS) {
            int last = Math.min(to, first + Kernels.ROWS);
            if (progress.isCancelled()) {
                return false;
            }
            boolean near = factors.usable();
            for (int f = first; f < last && near; f++) {
                near = group.take(f - first, rows, frames[f] * svm.dimensions()) && factors.reaches(group.distance());
            }
            int at = (first - from) * stride;
            if (!near) {
                if (!direct(offsets, rows, frames, first, last, y, at, progress)) {
                    return false;
                }
            } else if (!product(factors, group, rows, frames, first, last, y, at, progress)) {
                return false;
            }
        }
        return true;
    }

    private boolean direct(Columns offsets, double[] rows, int[] frames, int first, int last, double[] y, int at,
            Progress progress) {
        double[] own = new double[(last - first) * offsets.stride()];
        boolean done = direct.predict(offsets, rows, frames, first, last, own, progress);
        System.arraycopy(own, 0, y, at, own.length);
        return done;
    }

    private boolean product(NeighbourFactors factors, FrameFactors group, double[] rows, int[] frames, int first,
            int last, double[] y, int at, Progress progress) {
        int stride = factors.offsets().stride();
        double[] own = new double[last - first];
        for (int f = first; f < last; f++) {
            int row = frames[f] * svm.dimensions();
            own[f - first] = group.sum(f - first);
            factors.scales(rows, row, y, at + (f - first) * stride);
        }
        double[] tile = new double[Kernels.ROWS * Kernels.PANEL];
        for (int j = 0; j < stride; j += Kernels.PANEL) {
            if (j % 2048 == 0 && progress.isCancelled()) {
                return false;
            }
            kernels.products(group.rows(), factors.panels(), j * svm.size(), svm.size(), tile);
            for (int r = 0; r < last - first; r++) {
                int to = at + r * stride + j;
                for (int i = 0; i < Kernels.PANEL; i++) {
                    y[to + i] = y[to + i] * tile[r * Kernels.PANEL + i] - own[r];
                }
            }
        }
        return true;
    }

    @Override
    public void prepare(Columns offsets, Parallel parallel) {
        make(offsets, parallel);
    }

    private NeighbourFactors factors(Columns offsets) {
        NeighbourFactors known = latest;
        return known != null && known.offsets().equals(offsets) ? known : make(offsets, Parallel.SAME_THREAD);
    }

    private synchronized NeighbourFactors make(Columns offsets, Parallel parallel) {
        NeighbourFactors known = latest;
        if (known == null || !known.offsets().equals(offsets)) {
            known = NeighbourFactors.of(kernels, svm, centre, offsets, parallel);
            latest = known;
        }
        return known;
    }
}
