package org.vmaflens.ui.workspace;

import java.util.List;
import java.util.Map;
import org.vmaflens.log.FeatureLog;

/**
 * A log whose columns do not tell which of them feeds a feature: the user is asked.
 *
 * @param log the log, which waits
 * @param why a sentence
 * @param candidates for each open feature, by its name: columns to choose from, likely ones first
 */
public record Undecided(FeatureLog log, String why, Map<String, List<String>> candidates) {

    public Undecided {
        candidates = Map.copyOf(candidates);
    }
}
