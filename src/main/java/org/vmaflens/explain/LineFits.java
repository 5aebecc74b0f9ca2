package org.vmaflens.explain;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The local lines of a clip's frames and how far to trust them. All arrays hold NaN on frames that were not explained.
 * Weights are in raw SVM output per normalised feature; {@code VmafModel.pointsPerUnit()} turns them into VMAF points.
 *
 * @param weights n × p, row after row
 * @param standardErrors n × p; sampled: sandwich estimate; exact: of one run with N samples
 * @param intercepts n
 * @param localPredictions n, the line's value at the frame itself, raw SVM units
 * @param r2 n, weighted R²
 * @param effectiveSampleSizes n, (Σw)²/Σw²
 * @param ridgeShares n, α/(N·A + α): the share of a weight that the penalty takes away
 * @param weightsLimit n × p, exact method only: the weights without penalty for N → ∞; null for sampled
 */
public record LineFits(double[] weights, double[] standardErrors, double[] intercepts, double[] localPredictions,
        double[] r2, double[] effectiveSampleSizes, double[] ridgeShares, double @Nullable [] weightsLimit) {

    /** Lines of n frames of which none is explained yet. */
    static LineFits unfinished(int n, int p) {
        return new LineFits(nan(n * p), nan(n * p), nan(n), nan(n), nan(n), nan(n), nan(n), null);
    }

    private static double[] nan(int length) {
        double[] values = new double[length];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
