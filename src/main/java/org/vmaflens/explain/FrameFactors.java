package org.vmaflens.explain;

import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.RbfKernel;

/** One worker's part of the factorised kernel that knows no neighbour, for a group of {@link Kernels#ROWS} frames. */
final class FrameFactors {
    private final Kernels kernels;
    private final RbfKernel svm;
    private final double[] centre;
    private final double[] rows;
    private final double[] bumps;
    private final double[] sums = new double[Kernels.ROWS];
    private double distance;

    FrameFactors(Kernels kernels, RbfKernel svm, double[] centre) {
        this.kernels = kernels;
        this.svm = svm;
        this.centre = centre;
        this.rows = new double[svm.size() * Kernels.ROWS];
        this.bumps = new double[svm.size()];
    }

    /** {@code α_i exp(-γ|x-s_i|²)}, SVs × ROWS: the frames lie side by side. */
    double[] rows() {
        return rows;
    }

    /** What the model says of the member itself, plus ρ. */
    double sum(int place) {
        return sums[place];
    }

    /** |x − c| of the frame that was taken last. */
    double distance() {
        return distance;
    }

    /**
     * Makes a frame the group's member {@code place}.
     *
     * @return false when a support vector is so far away that its factor could underflow
     */
    boolean take(int place, double[] features, int at) {
        int p = svm.dimensions();
        double away = 0;
        for (int k = 0; k < p; k++) {
            double d = features[at + k] - centre[k];
            away += d * d;
        }
        distance = Math.sqrt(away);
        double least = 0;
        for (int i = 0; i < bumps.length; i++) {
            double squared = 0;
            for (int k = 0; k < p; k++) {
                double d = features[at + k] - svm.centres()[i * p + k];
                squared += d * d;
            }
            bumps[i] = -svm.gamma() * squared;
            least = Math.min(least, bumps[i]);
        }
        kernels.exp(bumps, 0, bumps.length);
        for (int i = 0; i < bumps.length; i++) {
            rows[i * Kernels.ROWS + place] = svm.coefficients()[i] * bumps[i];
        }
        sums[place] = kernels.dot(svm.coefficients(), 0, bumps, 0, bumps.length);
        return -least <= NeighbourFactors.LIMIT;
    }
}
