package org.vmaflens.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.model.ModelFile;

/**
 * All that is needed to make a set of explanations again, but for the logs, which every clip carries itself.
 *
 * @param version of the application
 * @param modelName, modelSha256, modelType the model file
 * @param modelMembers how many members it has; 1 for a plain model
 * @param featureNames p full names, in the model's order
 * @param method how the explanations were made
 * @param neighbourhood the setting; null for points lost
 * @param reference what points were lost against; null for the other methods
 * @param transformed whether the score's transform was turned on
 * @param displayed whether points lost are those of the displayed score, after transform and clip
 */
public record Provenance(String version, String modelName, String modelSha256, String modelType, int modelMembers,
        List<String> featureNames, Method method, @Nullable Neighbourhood neighbourhood, @Nullable String reference,
        boolean transformed, boolean displayed) {

    public Provenance {
        featureNames = List.copyOf(featureNames);
    }

    /** For explanations that this application makes of the model. */
    public static Provenance of(ModelFile model, Method method, @Nullable Neighbourhood neighbourhood,
            @Nullable String reference, boolean transformed, boolean displayed) {
        return new Provenance(BuildVersion.text(), model.name(), model.sha256(), model.model().modelType(),
                model.members().size(), model.model().features().stream().map(feature -> feature.name()).toList(),
                method, neighbourhood, reference, transformed, displayed);
    }

    /** The same facts as text, in reading order, for pictures of one clip: named as in the other files. */
    public Map<String, String> facts(String log, String logSha256) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Software", "VMAF Lens " + version);
        facts.put("model", modelName);
        facts.put("model_sha256", modelSha256);
        facts.put("log", log);
        facts.put("log_sha256", logSha256);
        facts.put("method", methodName());
        Neighbourhood setting = neighbourhood;
        if (setting != null) {
            facts.put("neighbor_samples", Integer.toString(setting.samples()));
            facts.put("neighbor_std", Double.toString(setting.std()));
            facts.put("kernel_width", Double.toString(setting.kernelWidth()));
            facts.put("distance_metric", Names.of(setting.distance()));
            facts.put("ridge_alpha", Double.toString(setting.ridgeAlpha()));
            facts.put("seed", Long.toString(setting.seed()));
            facts.put("draws", Names.of(setting.draws()));
        }
        String against = reference;
        if (against != null) {
            facts.put("reference", against);
        }
        facts.put("transform", Boolean.toString(transformed));
        facts.put("displayed", Boolean.toString(displayed));
        return facts;
    }

    /** The method's name in files and on the command line. */
    public String methodName() {
        return method.name().toLowerCase(Locale.ROOT);
    }
}
