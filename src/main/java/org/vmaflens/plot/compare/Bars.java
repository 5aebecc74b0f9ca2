package org.vmaflens.plot.compare;

/**
 * How the say of a setting's neighbours is distributed.
 *
 * @param badge the setting
 * @param shares of the neighbours whose weight falls into each of equal steps from 0 to 1
 */
public record Bars(Badge badge, double[] shares) {

    /** Counts weights from 0 to 1. */
    public static Bars of(Badge badge, double[] weights, int steps) {
        double[] shares = new double[steps];
        for (double weight : weights) {
            shares[Math.clamp((int) (weight * steps), 0, steps - 1)] += 1.0 / weights.length;
        }
        return new Bars(badge, shares);
    }
}
