package org.vmaflens.explain;

import org.vmaflens.numeric.Columns;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.RbfKernel;
import org.vmaflens.numeric.RbfSums;

/** Evaluates every kernel of every neighbour: any RBF model, any neighbourhood. */
final class DirectPrediction implements NeighbourPrediction {

    /** Kernel evaluations between two looks at the cancel switch: 2 to 5 ms of work, even without SIMD. */
    private static final int STEP = 400_000;

    private final Kernels kernels;
    private final RbfKernel svm;

    DirectPrediction(Kernels kernels, RbfKernel svm) {
        this.kernels = kernels;
        this.svm = svm;
    }

    @Override
    public double own(double[] rows, int at) {
        return bumps(rows, at, new double[svm.size()], Double.POSITIVE_INFINITY) - svm.rho();
    }

    /**
     * Every kernel at a frame, {@code exp(-γ|x-s_i|²)}.
     *
     * @return the model's answer plus ρ; NaN, and no bumps, where an exponent is beyond the limit
     */
    double bumps(double[] rows, int at, double[] bumps, double limit) {
        int p = svm.dimensions();
        double most = 0;
        for (int i = 0; i < bumps.length; i++) {
            double squared = 0;
            for (int k = 0; k < p; k++) {
                double d = rows[at + k] - svm.centres()[i * p + k];
                squared += d * d;
            }
            bumps[i] = -svm.gamma() * squared;
            most = Math.max(most, -bumps[i]);
        }
        if (most > limit) {
            return Double.NaN;
        }
        kernels.exp(bumps, 0, bumps.length);
        return kernels.dot(svm.coefficients(), 0, bumps, 0, bumps.length);
    }

    @Override
    public boolean predict(Columns offsets, double[] rows, int[] frames, int from, int to, double[] y,
            Progress progress) {
        int step = Columns.padded(Math.max(1, STEP / svm.size()));
        RbfSums sums = new RbfSums(kernels, svm);
        for (int f = from; f < to; f++) {
            // |x + δ − s| is |δ − (s − x)|: moving the few support vectors spares moving the many neighbours
            sums.centre(svm.centres(), rows, frames[f] * svm.dimensions());
            int at = (f - from) * offsets.stride();
            double own = own(rows, frames[f] * svm.dimensions()) + svm.rho();
            for (int j = 0; j < offsets.stride(); j += step) {
                if (progress.isCancelled()) {
                    return false;
                }
                int end = Math.min(offsets.stride(), j + step);
                sums.sums(offsets, j, end, y, at);
            }
            for (int j = at; j < at + offsets.stride(); j++) {
                y[j] -= own;
            }
        }
        return true;
    }
}
