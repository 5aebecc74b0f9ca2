package org.vmaflens.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vmaflens.compare.Agreement;
import org.vmaflens.compare.Comparison;
import org.vmaflens.compare.FeatureAgreement;
import org.vmaflens.compare.Gaps;
import org.vmaflens.compare.Outcome;
import org.vmaflens.compare.SampleNeed;
import org.vmaflens.compare.Seeds;
import org.vmaflens.compare.SettingVerdict;
import org.vmaflens.compare.SettingVerdict.Against;
import org.vmaflens.compare.Uncertainty;
import org.vmaflens.compare.VerdictText;
import org.vmaflens.model.ModelFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the verdict with all its figures, {@code vmaf-lens/verdict/1}: doubles in full precision, {@code null} where
 * there is no figure. Weights are in raw SVM units; shares run from 0 to 1.
 */
final class VerdictJson {

    private static final String SCHEMA = "vmaf-lens/verdict/1";

    private final Comparison comparison;
    private final List<String> features;

    private VerdictJson(Comparison comparison) {
        this.comparison = comparison;
        features = comparison.study().model().model().shortNames();
    }

    /** Writes it; leaves the stream open. */
    static void write(OutputStream out, Comparison comparison) throws IOException {
        String json = JsonMapper.builder().build().writerWithDefaultPrettyPrinter()
                .writeValueAsString(new VerdictJson(comparison).document());
        out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, @Nullable Object> document() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("schema", SCHEMA);
        json.put("version", BuildVersion.text());
        json.put("model", model(comparison.study().model()));
        json.put("clips", comparison.study().clips().stream().map(clip -> {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("log", clip.clip());
            one.put("sha256", clip.logSha256());
            one.put("frames", clip.frameCount());
            return one;
        }).toList());
        json.put("feature_names", features);
        json.put("tolerance", comparison.verdict().tolerance());
        json.put("confidence", SettingVerdict.ENOUGH);
        json.put("points_per_unit", comparison.pointsPerUnit());
        json.put("compared_with", comparison.verdict().first().map(v -> v.setting().name()).orElse(null));
        json.put("summary", VerdictText.overall(comparison.verdict()));
        json.put("settings", comparison.outcomes().stream().map(this::setting).toList());
        json.put("notes", comparison.notes());
        return json;
    }

    private static Map<String, @Nullable Object> model(ModelFile file) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", file.name());
        json.put("sha256", file.sha256());
        json.put("type", file.model().modelType());
        json.put("members", file.members().size());
        return json;
    }

    private Map<String, @Nullable Object> setting(Outcome outcome) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", outcome.setting().name());
        json.put("settings", Parameters.of(outcome.setting().neighbourhood()));
        Optional<SettingVerdict> verdict = comparison.verdict(outcome.setting());
        json.put("explained", verdict.isPresent());
        verdict.ifPresent(v -> add(json, v));
        comparison.seeds(outcome.setting()).ifPresent(seeds -> json.put("stability", stability(seeds)));
        json.put("notes", outcome.notes());
        return json;
    }

    private void add(Map<String, @Nullable Object> json, SettingVerdict v) {
        json.put("headline", VerdictText.headline(v, comparison.verdict().tolerance()));
        json.put("reasons", VerdictText.reasons(v, comparison.verdict().tolerance()));
        json.put("adequate_for_ranking", v.isAdequateForRanking());
        json.put("adequate_for_size", v.isAdequateForSize());
        json.put("agreement", agreement(v.against(), v.agreement()));
        json.put("required_samples", need(v.need()));
        Map<String, @Nullable Object> expected = new LinkedHashMap<>();
        expected.put("sign_as_limit", finite(v.steadiness().signs()));
        expected.put("top_feature_as_limit", finite(v.steadiness().tops()));
        json.put("expected_in_one_run", expected);
        json.put("gap_points", gaps(v.gaps()));
        json.put("uncertainty_in_words", VerdictText.uncertainty(v, comparison.verdict().tolerance()));
        json.put("uncertainty", v.uncertainty().map(this::uncertainty).orElse(null));
        Map<String, @Nullable Object> cost = new LinkedHashMap<>();
        cost.put("predictions", v.predictions());
        cost.put("seconds", finite(v.seconds()));
        cost.put("required_predictions", v.need().isOutOfReach() ? null : finite(v.neededPredictions()));
        cost.put("required_seconds", v.need().isOutOfReach() ? null : finite(v.seconds() * v.costFactor()));
        json.put("cost", cost);
    }

    private static Map<String, @Nullable Object> agreement(Against against, Agreement a) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("against", Names.of(against));
        json.put("frames", a.frames());
        json.put("mean_abs_difference", finite(a.meanDifference()));
        json.put("max_abs_difference", finite(a.maxDifference()));
        json.put("mean_abs_difference_points", finite(a.meanPoints()));
        json.put("max_abs_difference_points", finite(a.maxPoints()));
        json.put("pearson", finite(a.pearson()));
        json.put("sign_agreement", finite(a.signAgreement()));
        json.put("rank_agreement", finite(a.rankAgreement()));
        json.put("rank_correlation", finite(a.rankCorrelation()));
        json.put("top_feature_agreement", finite(a.topAgreement()));
        json.put("top_feature_differs", finite(a.topDiffers()));
        json.put("intervals_overlap", finite(a.overlap()));
        Map<String, @Nullable Object> features = new LinkedHashMap<>();
        a.features().forEach(feature -> features.put(feature.feature(), feature(feature)));
        json.put("features", features);
        Map<String, @Nullable Object> frames = new LinkedHashMap<>();
        a.topChanges().forEach(changes -> frames.put(changes.clip(), changes.frames()));
        json.put("top_feature_differs_on", frames);
        return json;
    }

    private static Map<String, @Nullable Object> feature(FeatureAgreement f) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("mean_abs_difference", finite(f.meanDifference()));
        json.put("max_abs_difference", finite(f.maxDifference()));
        json.put("mean_abs_difference_points", finite(f.meanPoints()));
        json.put("max_abs_difference_points", finite(f.maxPoints()));
        json.put("sign_agreement", finite(f.signAgreement()));
        json.put("intervals_overlap", finite(f.overlap()));
        json.put("max_clip", f.worstClip());
        json.put("max_frame", f.worstFrame());
        return json;
    }

    private Map<String, @Nullable Object> need(SampleNeed need) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("samples", need.frames() == 0 || need.isOutOfReach() ? null : need.samples());
        json.put("out_of_reach", need.isOutOfReach());
        json.put("basis", need.exact() ? "exact" : "pilot");
        json.put("frames_with_standard_errors", need.frames());
        if (need.frames() > 0) {
            json.put("feature", features.get(need.feature()));
            json.put("clip", need.clip());
            json.put("frame", need.frame());
            Map<String, @Nullable Object> each = new LinkedHashMap<>();
            for (int k = 0; k < features.size(); k++) {
                each.put(features.get(k), need.byFeature()[k]);
            }
            json.put("by_feature", each);
        }
        return json;
    }

    private static Map<String, @Nullable Object> gaps(Gaps gaps) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("mean", finite(gaps.mean()));
        json.put("max", finite(gaps.largest()));
        json.put("max_clip", gaps.clip());
        json.put("max_frame", gaps.frame());
        json.put("noticeable", Gaps.NOTICEABLE);
        json.put("share_within_noticeable", finite(gaps.within()));
        json.put("follows_model", gaps.follow());
        return json;
    }

    private Map<String, @Nullable Object> uncertainty(Uncertainty u) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("members", u.members());
        json.put("sampling_half_width", finite(u.sampling()));
        json.put("members_half_width", finite(u.model()));
        json.put("members_over_sampling", finite(u.times()));
        Map<String, @Nullable Object> sampling = new LinkedHashMap<>();
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        for (int k = 0; k < features.size(); k++) {
            sampling.put(features.get(k), finite(u.samplingByFeature()[k]));
            model.put(features.get(k), finite(u.modelByFeature()[k]));
        }
        json.put("sampling_half_width_by_feature", sampling);
        json.put("members_half_width_by_feature", model);
        return json;
    }

    private static Map<String, @Nullable Object> stability(Seeds seeds) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("seeds", seeds.clip().runs().size());
        json.put("coefficients_stability_index", finite(seeds.clip().coefficients()));
        json.put("variables_stability_index", finite(seeds.clip().variables()));
        return json;
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
