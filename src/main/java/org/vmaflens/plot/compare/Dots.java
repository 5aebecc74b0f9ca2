package org.vmaflens.plot.compare;

/**
 * Weights that sampled runs found.
 *
 * @param at m, where on the axis
 * @param feature m, whose
 * @param weight m
 */
public record Dots(double[] at, int[] feature, double[] weight) {

    /** None. */
    public static final Dots NONE = new Dots(new double[0], new int[0], new double[0]);
}
