package org.vmaflens.ui.timeline;

/**
 * The space between a lower and an upper figure for every frame and feature. Arrays are not copied.
 *
 * @param lower n × p, row after row, NaN where there is none; empty for no band
 * @param upper n × p
 */
public record Band(double[] lower, double[] upper) {

    /** No band at all. */
    public static final Band NONE = new Band(new double[0], new double[0]);

    public Band {
        if (lower.length != upper.length) {
            throw new IllegalArgumentException("a band needs as many upper figures as lower ones");
        }
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return lower.length == 0;
    }
}
