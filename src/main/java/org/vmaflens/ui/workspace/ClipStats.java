package org.vmaflens.ui.workspace;

import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.log.LogDifference;

/**
 * A clip in some figures. NaN where there is none.
 *
 * @param mean mean score
 * @param harmonicMean of score + 1, less 1, as libvmaf pools it
 * @param min lowest score
 * @param difference between recomputed and logged scores
 * @param gaps frames that lack a feature
 * @param lows at most {@value #PLACES} of them, the lowest score of each of as many equal parts of the clip
 */
public record ClipStats(double mean, double harmonicMean, double min, LogDifference difference, int gaps,
        double[] lows) {

    /** How many lows there are of a clip with at least as many frames. */
    public static final int PLACES = 60;

    /** Of a clip that no model has scored. */
    public static final ClipStats NONE = new ClipStats(Double.NaN, Double.NaN, Double.NaN,
            LogDifference.NONE, 0, new double[0]);

    /** Pools the scores of a clip. */
    public static ClipStats of(FeatureMatrix matrix) {
        double sum = 0;
        double inverse = 0;
        double min = Double.NaN;
        int count = 0;
        double[] scores = matrix.scores();
        for (int i = 0; i < scores.length; i++) {
            if (Double.isNaN(scores[i])) {
                continue;
            }
            count++;
            sum += scores[i];
            inverse += 1 / (scores[i] + 1);
            min = Double.isNaN(min) ? scores[i] : Math.min(min, scores[i]);
        }
        return count == 0
                ? new ClipStats(Double.NaN, Double.NaN, Double.NaN, LogDifference.NONE, scores.length, new double[0])
                : new ClipStats(sum / count, count / inverse - 1, min, LogDifference.of(matrix), scores.length - count,
                        lows(scores));
    }

    private static double[] lows(double[] scores) {
        int places = Math.min(PLACES, scores.length);
        double[] lows = new double[places];
        for (int i = 0; i < places; i++) {
            double low = Double.NaN;
            for (int at = (int) ((long) i * scores.length / places); at < (long) (i + 1) * scores.length
                    / places; at++) {
                low = Double.isNaN(low) ? scores[at] : Double.isNaN(scores[at]) ? low : Math.min(low, scores[at]);
            }
            lows[i] = low;
        }
        return lows;
    }
}
