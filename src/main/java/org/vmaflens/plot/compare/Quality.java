package org.vmaflens.plot.compare;

/**
 * A figure along the same parameter as a curve, on the axis at the right.
 *
 * @param title what it is, with its unit
 * @param values m
 */
public record Quality(String title, double[] values) {

    /** None. */
    public static final Quality NONE = new Quality("", new double[0]);
}
