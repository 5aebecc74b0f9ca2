package org.vmaflens.ui.library;

import java.util.Map;
import org.vmaflens.explain.Draws;
import org.vmaflens.ui.text.Strings;

/** How long a sampled run will take, roughly, said before it is started. */
final class Durations {

    /** Predictions a second on two cores with some 200 support vectors, for as long as nothing was measured here. */
    private static final double SHARED_RATE = 30e6;

    private static final double NUMPY_RATE = 6e6;

    private Durations() {
    }

    /**
     * The time for so many predictions, in words.
     *
     * @param measured predictions a second of finished runs, by their draws
     */
    static String about(long predictions, Draws draws, Map<Draws, Double> measured) {
        double rate = measured.getOrDefault(draws, draws == Draws.SHARED ? SHARED_RATE : NUMPY_RATE);
        double seconds = predictions / rate;
        if (seconds < 1) {
            return Strings.of("duration.milliseconds", Math.max(1, 1000 * seconds));
        }
        return seconds < 90 ? Strings.of("duration.seconds", seconds) : Strings.of("duration.minutes", seconds / 60);
    }
}
