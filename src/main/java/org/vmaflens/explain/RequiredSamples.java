package org.vmaflens.explain;

import org.vmaflens.numeric.Normal;

/**
 * How many neighbours a weight needs to come within ±t of its exact limit in at least 95 % of runs. A run's weight is
 * taken as normal around the ridge-shrunk limit with the analytic standard error, so
 * {@code P = Φ((t - bias)/SE) - Φ((-t - bias)/SE)} with {@code bias = |b| α/(N·A + α)}.
 * The answer is the smallest N that holds for all larger ones too, and at least {@link #least}: below that a tiny run
 * might seem exact only because the penalty pulls every weight to 0, and its error is not yet normal.
 * The standard error is the large-sample one: an answer of some dozen neighbours can fall short of 95 % by a per cent or
 * two (93.4 % measured at N = 50), one of hundreds does not.
 *
 * @param tolerance t, above 0, in raw SVM output per normalised feature
 * @param ridgeAlpha α
 */
public record RequiredSamples(double tolerance, double ridgeAlpha) {

    /** The answer where even a thousand times the greatest N that a run may have is not enough. */
    public static final long OUT_OF_REACH = 10_000_000_000L;

    /** The share of runs. */
    static final double CONFIDENCE = 0.95;

    public RequiredSamples {
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException("a tolerance is above 0, got " + tolerance);
        }
    }

    /** The most that any frame and feature of a clip needs. */
    public long forClip(Iterable<ExactLine> lines) {
        long most = 1;
        for (ExactLine line : lines) {
            most = Math.max(most, forFrame(line));
        }
        return most;
    }

    /** The most that any weight of a frame needs. */
    public long forFrame(ExactLine line) {
        long most = least(line);
        for (int k = 0; k < line.features(); k++) {
            most = Math.max(most, forWeight(line, k));
        }
        return most;
    }

    /** What one weight needs. */
    public long forWeight(ExactLine line, int feature) {
        long enough = least(line);
        if (holds(line, feature, (double) enough)) {
            return enough;
        }
        long tooFew = enough;
        while (!holds(line, feature, (double) enough)) {
            if (enough >= OUT_OF_REACH) {
                return OUT_OF_REACH;
            }
            tooFew = enough;
            enough = Math.min(2 * enough, OUT_OF_REACH);
        }
        while (enough - tooFew > 1) {
            long middle = (tooFew + enough) >>> 1;
            if (holds(line, feature, (double) middle)) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough;
    }

    /** At least p + 1 neighbours that count, and half of a weight left by the penalty. */
    long least(ExactLine line) {
        double counting = (line.features() + 1) / line.sampleShare();
        double unshrunk = ridgeAlpha / line.information();
        return (long) Math.min(Math.ceil(Math.max(counting, unshrunk)), OUT_OF_REACH);
    }

    private boolean holds(ExactLine line, int feature, double samples) {
        double bias = Math.abs(line.limit()[feature]) * line.ridgeShare(samples, ridgeAlpha);
        double error = line.standardError(feature, samples, ridgeAlpha);
        return error > 0 ? Normal.within(tolerance, bias, error) >= CONFIDENCE : bias <= tolerance;
    }
}
