package org.vmaflens.ui.workspace;

import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.log.LogDifference;

/**
 * A clip in five figures. NaN where there is none.
 *
 * @param mean mean score
 * @param harmonicMean of score + 1, less 1, as libvmaf pools it
 * @param min lowest score
 * @param difference between recomputed and logged scores
 * @param gaps frames that lack a feature
 */
public record ClipStats(double mean, double harmonicMean, double min, LogDifference difference, int gaps) {

    /** Of a clip that no model has scored. */
    public static final ClipStats NONE = new ClipStats(Double.NaN, Double.NaN, Double.NaN,
            LogDifference.NONE, 0);

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
                ? new ClipStats(Double.NaN, Double.NaN, Double.NaN, LogDifference.NONE, scores.length)
                : new ClipStats(sum / count, count / inverse - 1, min, LogDifference.of(matrix), scores.length - count);
    }
}
