package org.vmaflens.ui.workspace;

import org.vmaflens.log.ColumnMatch;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.log.FeatureMatrix;

/** A log as one model sees it. */
public record Clip(FeatureLog log, ColumnMatch match, FeatureMatrix matrix) {

    /** What to call it. */
    public String name() {
        return log.name();
    }
}
