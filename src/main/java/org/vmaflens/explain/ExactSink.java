package org.vmaflens.explain;

import java.util.Arrays;

import org.vmaflens.log.FeatureMatrix;

/** Where the panels of an exact run put their frames; each frame belongs to one panel, so workers never meet. */
final class ExactSink {

    private final FeatureMatrix matrix;
    private final boolean[] lines;
    private final boolean[] complete;
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
        lines = new boolean[n];
        complete = new boolean[n];
        fits = new LineFits(unknown(cells), unknown(cells), unknown(n), unknown(n), unknown(n), unknown(n), unknown(n),
                limits);
        double gathered = setting.samples() * form.information();
        shrink = gathered / (gathered + setting.ridgeAlpha());
        errorScale = shrink / Math.sqrt(setting.samples());
        effective = setting.samples() * form.sampleShare();
    }

    /** Takes the lines of the frames {@code [from, to)} from a panel; gap frames stay NaN. */
    void putLines(ExactWeights weights, int from, int to) {
        for (int frame = from; frame < to; frame++) {
            if (!matrix.isGap(frame)) {
                putLine(weights, frame, frame - from);
                lines[frame] = true;
            }
        }
    }

    /** Takes their R² and standard errors. */
    void putErrors(ExactErrors errors, int from, int to) {
        for (int frame = from; frame < to; frame++) {
            if (!matrix.isGap(frame)) {
                putError(errors, frame, frame - from);
                complete[frame] = true;
            }
        }
    }

    /** Frames whose lines are known: enough to be drawn. */
    boolean[] lines() {
        return lines;
    }

    /** Frames with their diagnostics; the lines of others, where a run was cancelled, are taken back. */
    boolean[] complete() {
        int p = matrix.features();
        for (int frame = 0; frame < lines.length; frame++) {
            if (lines[frame] && !complete[frame]) {
                lines[frame] = false;
                Arrays.fill(fits.weights(), frame * p, (frame + 1) * p, Double.NaN);
                Arrays.fill(limits, frame * p, (frame + 1) * p, Double.NaN);
                for (double[] column : new double[][]{fits.intercepts(), fits.localPredictions(),
                        fits.effectiveSampleSizes(), fits.ridgeShares()}) {
                    column[frame] = Double.NaN;
                }
            }
        }
        return complete;
    }

    LineFits fits() {
        return fits;
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
        double prediction = weights.sum(lane) - weights.rho();
        double intercept = prediction;
        for (int k = 0; k < p; k++) {
            int at = frame * p + k;
            limits[at] = weights.slopes()[k * FramePanel.LANES + lane];
            fits.weights()[at] = shrink * limits[at];
            intercept -= fits.weights()[at] * matrix.normalised()[at];
        }
        fits.intercepts()[frame] = intercept;
        fits.localPredictions()[frame] = prediction;
        fits.effectiveSampleSizes()[frame] = effective;
        fits.ridgeShares()[frame] = 1 - shrink;
    }

    private void putError(ExactErrors errors, int frame, int lane) {
        int p = matrix.features();
        fits.r2()[frame] = errors.rSquared(lane);
        for (int k = 0; k < p; k++) {
            fits.standardErrors()[frame * p + k] = errorScale * errors.unitErrors()[k * FramePanel.LANES + lane];
        }
    }

    private static double[] unknown(int size) {
        double[] values = new double[size];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
