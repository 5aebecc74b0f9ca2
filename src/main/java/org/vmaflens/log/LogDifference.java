package org.vmaflens.log;

import java.util.Locale;
import java.util.Optional;

/** How far the scores recomputed here are from those that stand in the log. */
public final class LogDifference {

    /** VMAF points that no other build of the same model explains. */
    private static final double FAR = 5;

    private LogDifference() {
    }

    /** One sentence where a score is so far off that it is another model's, or a figure is wrong; empty otherwise. */
    public static Optional<String> warning(FeatureMatrix matrix) {
        int worst = -1;
        double most = FAR;
        for (int i = 0; i < matrix.logScores().length; i++) {
            double difference = Math.abs(matrix.logScores()[i] - matrix.scores()[i]);
            if (difference > most) {
                most = difference;
                worst = i;
            }
        }
        return worst < 0
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT,
                        "On frame %d the score is %.1f VMAF points from the log's own: "
                                + "another model made that one, or a figure is damaged.",
                        matrix.frameNumbers()[worst], most));
    }
}
