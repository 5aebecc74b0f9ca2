package org.vmaflens.explain;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.vmaflens.log.FeatureMatrix;

/** Where the blocks of an exact run put their frames; each frame belongs to one block, so workers never meet. */
final class ExactSink {

    private final FeatureMatrix matrix;
    private final boolean[] finished;
    private final LineFits fits;
    private final double[] limits;
    private final double shrink;
    private final double errorScale;
    private final double effective;

    ExactSink(Neighbourhood setting, ClosedForm form, FeatureMatrix matrix) {
        this.matrix = matrix;
        int n = matrix.frameCount();
        int cells = n * matrix.features();
        limits = unknown(cells);
        finished = new boolean[n];
        fits = new LineFits(unknown(cells), unknown(cells), unknown(n), unknown(n), unknown(n), unknown(n), unknown(n),
                limits);
        double gathered = setting.samples() * form.information();
        shrink = gathered / (gathered + setting.ridgeAlpha());
        errorScale = shrink / Math.sqrt(setting.samples());
        effective = setting.samples() * form.sampleShare();
    }

    /** Takes the frames {@code [from, to)} from a block's lanes; gap frames stay NaN. */
    void put(ExactWeights weights, @Nullable ExactErrors errors, int from, int to) {
        for (int frame = from; frame < to; frame++) {
            if (!matrix.isGap(frame)) {
                putLine(weights, frame, frame - from);
                if (errors != null) {
                    putErrors(errors, frame, frame - from);
                }
                finished[frame] = true;
            }
        }
    }

    LineFits fits() {
        return fits;
    }

    boolean[] finished() {
        return finished;
    }

    /** Whether frames were explained and all their weights are 0. */
    boolean vanished() {
        boolean any = false;
        for (double weight : limits) {
            if (weight != 0 && !Double.isNaN(weight)) {
                return false;
            }
            any |= weight == 0;
        }
        return any;
    }

    private void putLine(ExactWeights weights, int frame, int lane) {
        int p = matrix.features();
        double prediction = weights.sum()[lane] - weights.rho();
        double intercept = prediction;
        for (int k = 0; k < p; k++) {
            int at = frame * p + k;
            limits[at] = weights.slopes(k)[lane];
            fits.weights()[at] = shrink * limits[at];
            intercept -= fits.weights()[at] * matrix.normalised()[at];
        }
        fits.intercepts()[frame] = intercept;
        fits.localPredictions()[frame] = prediction;
        fits.effectiveSampleSizes()[frame] = effective;
        fits.ridgeShares()[frame] = 1 - shrink;
    }

    private void putErrors(ExactErrors errors, int frame, int lane) {
        int p = matrix.features();
        fits.r2()[frame] = errors.rSquared()[lane];
        for (int k = 0; k < p; k++) {
            fits.standardErrors()[frame * p + k] = errorScale * errors.unitErrors(k)[lane];
        }
    }

    private static double[] unknown(int size) {
        double[] values = new double[size];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
