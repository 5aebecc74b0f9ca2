package org.vmaflens.ui.workspace;

import org.vmaflens.log.FeatureMatrix;

/**
 * A clip in five figures. NaN where there is none.
 *
 * @param mean mean score
 * @param harmonicMean of score + 1, less 1, as libvmaf pools it
 * @param min lowest score
 * @param worstDifference largest distance between recomputed and logged score
 * @param gaps frames that lack a feature
 */
public record ClipStats(double mean, double harmonicMean, double min, double worstDifference, int gaps) {

    /** Of a clip that no model has scored. */
    public static final ClipStats NONE = new ClipStats(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);

    /** Pools the scores of a clip. */
    public static ClipStats of(FeatureMatrix matrix) {
        double sum = 0;
        double inverse = 0;
        double min = Double.NaN;
        double worst = Double.NaN;
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
            double logged = matrix.logScores().length == 0 ? Double.NaN : matrix.logScores()[i];
            if (!Double.isNaN(logged)) {
                double difference = Math.abs(logged - scores[i]);
                worst = Double.isNaN(worst) ? difference : Math.max(worst, difference);
            }
        }
        return count == 0
                ? new ClipStats(Double.NaN, Double.NaN, Double.NaN, Double.NaN, scores.length)
                : new ClipStats(sum / count, count / inverse - 1, min, worst, scores.length - count);
    }
}
