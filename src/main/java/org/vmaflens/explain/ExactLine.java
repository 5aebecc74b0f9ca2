package org.vmaflens.explain;

import org.vmaflens.numeric.Normal;

/**
 * What runs with any number of neighbours answer for one frame under one (σ, κ): everything but N and α is worked out
 * already, so curves over N cost nothing. Weights in raw SVM output per normalised feature.
 *
 * @param limit p, the weights for N → ∞
 * @param unitErrors p, one run's standard error times √N, before the ridge penalty
 * @param localPrediction the line's value at the frame, raw SVM units
 * @param gap local prediction minus the model's own output, raw SVM units
 * @param r2 weighted R²
 * @param information A, what one neighbour sets against the ridge penalty
 * @param sampleShare the share of N that counts in the effective sample size
 */
public record ExactLine(double[] limit, double[] unitErrors, double localPrediction, double gap, double r2,
        double information, double sampleShare) {

    /** p. */
    public int features() {
        return limit.length;
    }

    /** The mean weight of runs with N samples: the limit less the penalty's share. */
    public double weight(int feature, double samples, double ridgeAlpha) {
        return limit[feature] * (1 - ridgeShare(samples, ridgeAlpha));
    }

    /** The standard error of a weight of one run with N samples. */
    public double standardError(int feature, double samples, double ridgeAlpha) {
        return unitErrors[feature] / Math.sqrt(samples) * (1 - ridgeShare(samples, ridgeAlpha));
    }

    /**
     * How far a weight of a run with N samples stays from its limit in 95 % of runs: what the penalty takes away and
     * chance together.
     */
    public double reach(int feature, double samples, double ridgeAlpha) {
        return Normal.reach(Math.abs(limit[feature]) * ridgeShare(samples, ridgeAlpha),
                standardError(feature, samples, ridgeAlpha), RequiredSamples.CONFIDENCE);
    }

    /** α/(N·A + α). */
    public double ridgeShare(double samples, double ridgeAlpha) {
        return ridgeAlpha / (samples * information + ridgeAlpha);
    }

    /** (Σw)²/Σw² of N samples. */
    public double effectiveSamples(double samples) {
        return samples * sampleShare;
    }
}
