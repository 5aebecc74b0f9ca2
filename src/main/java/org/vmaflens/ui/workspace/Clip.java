package org.vmaflens.ui.workspace;

import java.util.Map;
import org.vmaflens.log.ColumnMatch;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.log.FeatureMatrix;

/**
 * A log as one model sees it.
 *
 * @param mapped columns by feature, where the user had to say which
 */
public record Clip(FeatureLog log, ColumnMatch match, FeatureMatrix matrix, Map<String, String> mapped) {

    public Clip {
        mapped = Map.copyOf(mapped);
    }

    /** What to call it. */
    public String name() {
        return log.name();
    }
}
