package org.vmaflens.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vmaflens.explain.BaggedScores;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.log.LogDifference;
import org.vmaflens.model.ModelFile;

/** What a log is, as names and values; with a model also how well it fits. */
final class ClipCard {

    private ClipCard() {
    }

    /** The card, in the order to be shown. */
    static Map<String, Object> of(FeatureLog log) {
        Map<String, Object> card = head(log);
        card.put("warnings", log.warnings());
        return card;
    }

    /** The card of a log that is scored by a model or a collection. */
    static Map<String, Object> of(Clip clip, ModelFile model) {
        Map<String, Object> card = head(clip.log());
        addScores(card, clip);
        if (model.isCollection()) {
            addSpread(card, BaggedScores.of(model, clip.matrix()));
        }
        card.put("warnings", clip.warnings());
        return card;
    }

    private static Map<String, Object> head(FeatureLog log) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("kind", "log");
        card.put("file", log.path().toString());
        card.put("sha256", log.sha256());
        card.put("format", log.format().label());
        card.put("frames", log.frameCount());
        card.put("first_frame", log.frames()[0]);
        card.put("last_frame", log.frames()[log.frameCount() - 1]);
        card.put("missing_frames", log.frames()[log.frameCount() - 1] - log.frames()[0] + 1 - log.frameCount());
        card.put("columns", log.columns());
        return card;
    }

    private static void addSpread(Map<String, Object> card, BaggedScores bagged) {
        card.put("bagged_score_mean", mean(bagged.mean()));
        card.put("bagged_score_low", mean(bagged.low()));
        card.put("bagged_score_high", mean(bagged.high()));
        card.put("members_deviation", mean(bagged.deviation()));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).average().orElse(Double.NaN);
    }

    private static void addScores(Map<String, Object> card, Clip clip) {
        double[] scores = Arrays.stream(clip.matrix().scores()).filter(Double::isFinite).toArray();
        Map<String, String> matched = new LinkedHashMap<>();
        List<String> features = clip.model().features().stream().map(feature -> feature.name()).toList();
        for (int k = 0; k < features.size(); k++) {
            matched.put(features.get(k), clip.columns().get(k));
        }
        card.put("model", clip.model().name());
        card.put("matched_columns", matched);
        card.put("gap_frames", clip.matrix().frameCount() - scores.length);
        if (scores.length > 0) {
            card.put("score_mean", mean(scores));
            card.put("score_harmonic_mean", scores.length / Arrays.stream(scores).map(s -> 1 / (s + 1)).sum() - 1);
            card.put("score_min", Arrays.stream(scores).min().orElseThrow());
        }
        LogDifference difference = LogDifference.of(clip.matrix());
        if (difference.frame() >= 0) {
            card.put("score_against_log",
                    String.format(Locale.ROOT, "largest difference %.2g points", difference.points()));
        }
    }
}
