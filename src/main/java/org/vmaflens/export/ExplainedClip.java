package org.vmaflens.export;

import java.util.List;
import org.vmaflens.explain.Explanations;
import org.vmaflens.log.FeatureMatrix;

/**
 * One clip as it is written.
 *
 * @param log the log's file name
 * @param columns p columns of the log that fed the model's features
 * @param matrix what the model saw
 * @param explanations of that matrix
 */
public record ExplainedClip(String log, List<String> columns, FeatureMatrix matrix, Explanations explanations) {

    public ExplainedClip {
        columns = List.copyOf(columns);
    }

    /** Whether every frame that can be explained is; gaps in the log cannot. */
    public boolean complete() {
        for (int frame = 0; frame < matrix.frameCount(); frame++) {
            if (!explanations.finished()[frame] && !matrix.isGap(frame)) {
                return false;
            }
        }
        return true;
    }

    /** The log's own score of a frame; NaN where it has none. */
    public double logScore(int frame) {
        return matrix.logScores().length == 0 ? Double.NaN : matrix.logScores()[frame];
    }
}
