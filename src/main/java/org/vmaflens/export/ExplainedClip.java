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
 * @param first, last places of the first and last frame that are written
 */
public record ExplainedClip(String log, List<String> columns, FeatureMatrix matrix, Explanations explanations,
        int first, int last) {

    public ExplainedClip {
        columns = List.copyOf(columns);
        if (first < 0 || last >= matrix.frameCount()) {
            throw new IllegalArgumentException("frames %d to %d of %d".formatted(first, last, matrix.frameCount()));
        }
    }

    /** All frames of a clip. */
    public ExplainedClip(String log, List<String> columns, FeatureMatrix matrix, Explanations explanations) {
        this(log, columns, matrix, explanations, 0, matrix.frameCount() - 1);
    }

    /** Some of its frames, by their places, both ends included. */
    public ExplainedClip only(int from, int to) {
        return new ExplainedClip(log, columns, matrix, explanations, from, to);
    }

    /** How many frames are written. */
    public int frameCount() {
        return last - first + 1;
    }

    /** Whether every frame that can be explained is; gaps in the log cannot. */
    public boolean complete() {
        for (int frame = first; frame <= last; frame++) {
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
