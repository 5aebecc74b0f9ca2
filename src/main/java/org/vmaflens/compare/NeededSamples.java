package org.vmaflens.compare;

import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.Neighbourhood;

/**
 * How the error of one weight falls with the number of neighbours: what one run scatters falls with √N, what the ridge
 * penalty takes away falls with N. From the exact method these are the true figures, from a sampled run (a pilot)
 * estimates.
 *
 * @param limit the weight without penalty for N → ∞
 * @param unitError standard error of one run times √N, without the penalty
 * @param penalty α/A: at so many neighbours the penalty takes half of the weight
 */
record NeededSamples(double limit, double unitError, double penalty) {

    /** More than any setting may have. */
    private static final long MOST = 1L << 40;

    /** Of the weight at place {@code frame * p + k}. */
    static NeededSamples of(Explanations explanations, int frame, int k) {
        LineFits fits = Fits.of(explanations);
        Neighbourhood setting = explanations.neighbourhood();
        if (setting == null) {
            throw new IllegalArgumentException("explained without neighbours: " + explanations.clip());
        }
        int at = frame * explanations.features() + k;
        double kept = 1 - fits.ridgeShares()[frame];
        return new NeededSamples(fits.weights()[at] / kept,
                fits.standardErrors()[at] / kept * Math.sqrt(setting.samples()),
                setting.samples() * fits.ridgeShares()[frame] / kept);
    }

    /** What the weight is on average over runs with N samples. */
    double weight(double samples) {
        return limit * samples / (samples + penalty);
    }

    /** The standard error of one run with N samples. */
    double standardError(double samples) {
        return unitError / Math.sqrt(samples) * samples / (samples + penalty);
    }

    /**
     * The smallest N with which at least 95 % of runs come within ±t of the limit: what the penalty takes away and 1.96
     * standard errors (counted without the penalty, so that both fall with N) fit into t. At least {@code least}.
     */
    long within(double tolerance, int least) {
        long enough = least;
        while (reach((double) enough) > tolerance && enough < MOST) {
            enough *= 2;
        }
        long tooFew = Math.max(least - 1L, enough / 2);
        while (enough - tooFew > 1) {
            long middle = (enough + tooFew) / 2;
            if (reach((double) middle) > tolerance) {
                tooFew = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }

    private double reach(double samples) {
        return Math.abs(limit) * penalty / (samples + penalty) + Fits.Z95 * unitError / Math.sqrt(samples);
    }

    /** The largest {@link #within} over all weights of all explained frames: with it, each weight keeps its ±t. */
    static long forAll(Explanations explanations, double tolerance) {
        long most = explanations.features() + 1L;
        for (int frame = 0; frame < explanations.frameCount(); frame++) {
            for (int k = 0; k < explanations.features() && explanations.finished()[frame]; k++) {
                most = Math.max(most, of(explanations, frame, k).within(tolerance, explanations.features() + 1));
            }
        }
        return most;
    }
}
