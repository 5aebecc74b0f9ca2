package org.vmaflens.ui.library;

import org.vmaflens.explain.Draws;

/** How long a sampled run will take, roughly, said before it is started. */
final class Durations {

    /** Predictions a second on two cores with some 200 support vectors. */
    private static final double SHARED_RATE = 30e6;

    private static final double NUMPY_RATE = 6e6;

    private Durations() {
    }

    /** The time for so many predictions, in words. */
    static String about(long predictions, Draws draws) {
        double seconds = predictions / (draws == Draws.SHARED ? SHARED_RATE : NUMPY_RATE);
        if (seconds < 1) {
            return "%.0f ms".formatted(Math.max(1, 1000 * seconds));
        }
        return seconds < 90 ? "%.0f s".formatted(seconds) : "%.0f min".formatted(seconds / 60);
    }
}
