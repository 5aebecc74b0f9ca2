package org.vmaflens.compare;

/**
 * What is to be said of one setting.
 *
 * @param setting the setting
 * @param agreement of its runs with those of the first setting; the first's own with its closed form
 * @param neededSamples the smallest N with which each weight keeps ±t in 95 % of runs
 * @param exact whether that N comes from the closed form; otherwise from this setting's own run as a pilot
 * @param worstGap the largest |local prediction − model's| of any frame, in VMAF points
 * @param worstClip, worstFrame where that is
 * @param predictions cost of one run over all clips
 * @param seconds what that took; 0 where no run was made
 */
public record SettingVerdict(Setting setting, Agreement agreement, long neededSamples, boolean exact, double worstGap,
        String worstClip, int worstFrame, long predictions, double seconds) {

    /** From this share of frames (tops) and of weights (signs) on, a setting is good for ranking. */
    public static final double ENOUGH = 0.95;

    /** Whether top features and signs come out as with the first setting. */
    public boolean isAdequateForRanking() {
        return agreement.topAgreement() >= ENOUGH && agreement.signAgreement() >= ENOUGH;
    }

    /** Whether each weight keeps its tolerance in 95 % of runs. */
    public boolean isAdequateForSize() {
        return setting.neighbourhood().samples() >= neededSamples;
    }

    /** How many times this setting's cost the needed N has. */
    public double costFactor() {
        return (neededSamples + 1.0) / (setting.neighbourhood().samples() + 1.0);
    }
}
