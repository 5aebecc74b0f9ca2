package org.vmaflens.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vmaflens.compare.Comparison;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.ModelFile;

/** Where the pictures of a comparison come from, named as in the other files. */
public final class ComparisonFacts {

    private ComparisonFacts() {
    }

    /** Facts in reading order; clips and their hashes in the same order, settings as the command line takes them. */
    public static Map<String, String> of(Comparison comparison) {
        ModelFile model = comparison.study().model();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Software", "VMAF Lens " + BuildVersion.text());
        facts.put("model", model.name());
        facts.put("model_sha256", model.sha256());
        facts.put("log", join(comparison.study().clips(), FeatureMatrix::clip));
        facts.put("log_sha256", join(comparison.study().clips(), FeatureMatrix::logSha256));
        facts.put("method", "compare");
        comparison.outcomes().forEach(outcome -> facts.put("settings_" + outcome.setting().name(),
                Parameters.of(outcome.setting().neighbourhood()).entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(","))));
        facts.put("tolerance", Double.toString(comparison.verdict().tolerance()));
        comparison.place().ifPresent(place -> {
            FeatureMatrix clip = comparison.study().clips().get(place.clip());
            facts.put("frame", clip.frameNumbers()[place.frame()] + " of " + clip.clip());
        });
        return facts;
    }

    private static String join(List<FeatureMatrix> clips, Function<FeatureMatrix, String> part) {
        return clips.stream().map(part).collect(Collectors.joining(", "));
    }
}
