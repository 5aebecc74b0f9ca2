package org.vmaflens.compare;

import java.util.Optional;

/**
 * What is to be said of one setting.
 *
 * @param setting the setting
 * @param against what the agreement compares the setting's weights with
 * @param agreement its figures
 * @param steadiness what one run repeats, by its standard errors
 * @param need the smallest N with which each weight keeps ±t in 95 % of runs
 * @param gaps how far its lines miss the model
 * @param uncertainty the model's own beside the sampling error; empty for a single model
 * @param predictions cost of one run over all clips
 * @param seconds what that took or, where no run was made, takes by the rate of the others; NaN where none was made
 */
public record SettingVerdict(Setting setting, Against against, Agreement agreement, Steadiness steadiness,
        SampleNeed need, Gaps gaps, Optional<Uncertainty> uncertainty, long predictions, double seconds) {

    /** From this share of frames (tops) and of weights (signs) on, a setting is good for ranking. */
    public static final double ENOUGH = 0.95;

    /** What a setting's weights are compared with. */
    public enum Against {
        /** The first setting's. */
        FIRST,
        /** The setting's own exact ones; the first setting's run. */
        OWN_EXACT,
        /** Nothing: the first setting, where it has only one kind of answer. */
        NOTHING
    }

    /** Whether top features and signs come out as with the first setting, and would again in another run. */
    public boolean isAdequateForRanking() {
        return agreement.topAgreement() >= ENOUGH && agreement.signAgreement() >= ENOUGH
                && steadiness.tops() >= ENOUGH;
    }

    /** Whether each weight keeps its tolerance in 95 % of runs. */
    public boolean isAdequateForSize() {
        return setting.neighbourhood().samples() >= need.samples();
    }

    /** The smallest N with which each weight keeps ±t in 95 % of runs. */
    public long neededSamples() {
        return need.samples();
    }

    /** Whether that N comes from the closed form; otherwise from this setting's own run as a pilot. */
    public boolean exact() {
        return need.exact();
    }

    /** The largest |local prediction − model's| of any frame, in VMAF points. */
    public double worstGap() {
        return gaps.largest();
    }

    /** The clip of the largest gap. */
    public String worstClip() {
        return gaps.clip();
    }

    /** The frame number of the largest gap. */
    public int worstFrame() {
        return gaps.frame();
    }

    /** How many times this setting's cost the needed N has. */
    public double costFactor() {
        return (need.samples() + 1.0) / (setting.neighbourhood().samples() + 1.0);
    }

    /** What the needed N takes in predictions, over all clips. */
    public double neededPredictions() {
        return predictions * costFactor();
    }
}
