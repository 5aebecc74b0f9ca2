package org.vmaflens.compare;

import java.util.Optional;

/**
 * What is to be said of one setting.
 *
 * @param setting the setting
 * @param first name of the first setting, that the others are compared with
 * @param against what the agreement compares the setting's weights with
 * @param agreement its figures
 * @param steadiness what one run repeats, by its standard errors
 * @param counting how many of its N neighbours count: the smallest effective sample size of any frame
 * @param need the smallest N with which each weight keeps ±t in 95 % of runs
 * @param gaps how far its lines miss the model
 * @param uncertainty the model's own beside the sampling error; empty for a single model
 * @param predictions cost of one run over all clips
 * @param seconds what that takes by the best rate that was measured here with such draws and metric; NaN where none was
 */
public record SettingVerdict(Setting setting, String first, Against against, Agreement agreement, Steadiness steadiness,
        double counting, SampleNeed need, Gaps gaps, Optional<Uncertainty> uncertainty, long predictions,
        double seconds) {

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

    /** The same where a run costs something else. */
    public SettingVerdict withCost(long runPredictions, double runSeconds) {
        return new SettingVerdict(setting, first, against, agreement, steadiness, counting, need, gaps, uncertainty,
                runPredictions, runSeconds);
    }

    /** Whether so many neighbours count that a run can fit a line at all: one more than there are features. */
    public boolean isUsable() {
        return counting >= need.byFeature().length + 1;
    }

    /** Whether top features and signs come out as with the first setting, and would again in another run. */
    public boolean isAdequateForRanking() {
        return isUsable() && agreement.topAgreement() >= ENOUGH && agreement.signAgreement() >= ENOUGH
                && steadiness.tops() >= ENOUGH;
    }

    /** Whether each weight keeps its tolerance in 95 % of runs. */
    public boolean isAdequateForSize() {
        return isUsable() && setting.neighbourhood().samples() >= need.samples();
    }

    /** Whether its weights mean other sizes than the first setting's: off by more than t, and not by chance. */
    public boolean measuresOtherwise(double tolerance) {
        return against == Against.FIRST && agreement.meanDifference() > tolerance && !(agreement.overlap() >= ENOUGH)
                && isAdequateForSize();
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
