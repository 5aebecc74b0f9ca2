package org.vmaflens.ui.workspace;

import java.util.Map;
import org.vmaflens.explain.Explanations;
import org.vmaflens.log.ColumnMatch;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.log.FeatureMatrix;

/**
 * A log as one model sees it.
 *
 * @param mapped columns by feature, where the user had to say which
 * @param stats its scores, pooled
 */
public record Clip(FeatureLog log, ColumnMatch match, FeatureMatrix matrix, Map<String, String> mapped,
        ClipStats stats) {

    public Clip {
        mapped = Map.copyOf(mapped);
    }

    /** Pools the scores; takes a while for a film. */
    public Clip(FeatureLog log, ColumnMatch match, FeatureMatrix matrix, Map<String, String> mapped) {
        this(log, match, matrix, mapped, ClipStats.of(matrix));
    }

    /** Whether nothing is left to explain: gaps never are. */
    public boolean isWhole(Explanations explained) {
        for (int frame = 0; frame < explained.frameCount(); frame++) {
            if (!explained.finished()[frame] && !matrix.isGap(frame)) {
                return false;
            }
        }
        return true;
    }

    /** What to call it. */
    public String name() {
        return log.name();
    }
}
