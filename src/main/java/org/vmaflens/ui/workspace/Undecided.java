package org.vmaflens.ui.workspace;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vmaflens.log.FeatureLog;

/**
 * A log whose columns do not tell which of them feeds a feature: the user is asked.
 *
 * @param log the log, which waits
 * @param why a sentence
 * @param candidates for each open feature, by its name: columns to choose from, likely ones first
 * @param previews of all these columns, by their names
 */
public record Undecided(FeatureLog log, String why, Map<String, List<String>> candidates,
        Map<String, ColumnPreview> previews) {

    public Undecided {
        candidates = Map.copyOf(candidates);
        previews = Map.copyOf(previews);
    }

    /** Looks at all these columns, which takes a while for a film: not on the FX thread. */
    static Undecided of(FeatureLog log, String why, Map<String, List<String>> candidates) {
        return new Undecided(log, why, candidates, candidates.values().stream().flatMap(List::stream).distinct()
                .collect(Collectors.toMap(Function.identity(), name -> ColumnPreview.of(log, name))));
    }
}
