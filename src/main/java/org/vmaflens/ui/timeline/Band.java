package org.vmaflens.ui.timeline;

import java.util.List;

/**
 * The space between a lower and an upper figure for every frame and feature. Arrays are not copied.
 *
 * @param lower p arrays of n, NaN where there is none; empty for no band
 * @param upper p arrays of n
 */
public record Band(List<double[]> lower, List<double[]> upper) {

    /** No band at all. */
    public static final Band NONE = new Band(List.of(), List.of());

    public Band {
        lower = List.copyOf(lower);
        upper = List.copyOf(upper);
        if (lower.size() != upper.size()) {
            throw new IllegalArgumentException("a band needs as many upper figures as lower ones");
        }
        for (int feature = 0; feature < lower.size(); feature++) {
            if (lower.get(feature).length != upper.get(feature).length) {
                throw new IllegalArgumentException("a band needs as many upper figures as lower ones");
            }
        }
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return lower.isEmpty();
    }
}
