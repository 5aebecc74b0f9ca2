package org.vmaflens.log;

import java.util.Locale;
import java.util.Optional;

/**
 * How far the scores recomputed here are from those that stand in the log.
 *
 * @param frame number of the frame where they are farthest apart, −1 for none
 * @param points how far there, in VMAF points; NaN where no frame has both
 */
public record LogDifference(int frame, double points) {

    /** Of a log without scores. */
    public static final LogDifference NONE = new LogDifference(-1, Double.NaN);

    /** VMAF points that no other build of the same model explains. */
    private static final double FAR = 5;

    /** Of a clip; looks at every frame. */
    public static LogDifference of(FeatureMatrix matrix) {
        return of(matrix, matrix.scores());
    }

    /**
     * Of a clip that is scored in another way.
     *
     * @param scores n, in VMAF points
     */
    public static LogDifference of(FeatureMatrix matrix, double[] scores) {
        LogDifference most = NONE;
        double[] logged = matrix.logScores();
        for (int i = 0; i < logged.length; i++) {
            double points = Math.abs(logged[i] - scores[i]);
            if (points > most.points || (most.frame < 0 && !Double.isNaN(points))) {
                most = new LogDifference(matrix.frameNumbers()[i], points);
            }
        }
        return most;
    }

    /** One sentence where a score is so far off that it is another model's, or a figure is wrong; empty otherwise. */
    public Optional<String> warning() {
        return points > FAR
                ? Optional.of(String.format(Locale.ROOT,
                        "On frame %d the score is %.1f VMAF points from the log's own: "
                                + "another model made that one, or a figure is damaged.",
                        frame, points))
                : Optional.empty();
    }
}
