package org.vmaflens.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vmaflens.log.ColumnMatch;
import org.vmaflens.log.ColumnMatcher;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.log.FeatureMatrices;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;

/**
 * Logs as a model sees them.
 *
 * @param clips those that it can explain, in the logs' order
 * @param undecided those of which the user has to say which column feeds a feature
 * @param troubles a sentence for each of the others
 */
record Matched(List<Clip> clips, List<Undecided> undecided, List<String> troubles) {

    /**
     * Matches the logs and recomputes their scores; not on the FX thread.
     *
     * @param mapped what the user said, by the log's SHA-256
     * @param known clips of this model, which are not made again
     */
    static Matched of(ModelFile model, List<FeatureLog> logs, Map<String, Map<String, String>> mapped,
            List<Clip> known) {
        Matched matched = new Matched(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (FeatureLog log : logs) {
            Map<String, String> columns = mapped.getOrDefault(log.sha256(), Map.of());
            known.stream().filter(clip -> clip.log().path().equals(log.path())
                    && clip.log().sha256().equals(log.sha256()) && clip.mapped().equals(columns)).findFirst()
                    .ifPresentOrElse(matched.clips::add, () -> matched.add(model, log, columns));
        }
        return matched;
    }

    private void add(ModelFile model, FeatureLog log, Map<String, String> columns) {
        try {
            Map<String, List<String>> open = ColumnMatcher.candidates(model.model(), log, columns);
            if (!open.isEmpty()) {
                undecided.add(Undecided.of(log, why(model, log, columns), open));
                return;
            }
            ColumnMatch match = ColumnMatcher.match(model.model(), log, columns);
            clips.add(new Clip(log, match, FeatureMatrices.of(model.model(), log, match), columns));
        } catch (LensException refused) {
            troubles.add(refused.sentence());
        }
    }

    private static String why(ModelFile model, FeatureLog log, Map<String, String> columns) {
        try {
            ColumnMatcher.match(model.model(), log, columns);
            return "";
        } catch (LensException open) {
            return open.sentence();
        }
    }
}
