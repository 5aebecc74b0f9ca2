package org.vmaflens.plot.compare;

/**
 * What repeated runs of one setting say of one frame.
 *
 * @param badge the setting
 * @param runs k × p weights
 * @param mean p, what they scatter about: the exact weights, or their own mean
 * @param errors p standard errors of one run
 */
public record Strip(Badge badge, double[] runs, double[] mean, double[] errors) {

    /** k. */
    public int count() {
        return mean.length == 0 ? 0 : runs.length / mean.length;
    }
}
