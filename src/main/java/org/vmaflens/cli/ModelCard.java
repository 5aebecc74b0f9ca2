package org.vmaflens.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vmaflens.model.ModelFeature;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.VmafModel;

/** What a model is, as names and values. */
final class ModelCard {

    private ModelCard() {
    }

    /** The card, in the order to be shown. */
    static Map<String, Object> of(ModelFile file) {
        VmafModel model = file.model();
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("kind", file.isCollection() ? "collection" : "model");
        card.put("file", file.path().toString());
        card.put("sha256", file.sha256());
        card.put("name", file.name());
        card.put("type", model.modelType());
        card.put("members", file.members().size());
        card.put("kernel", model.regression().kernel().type().name().toLowerCase(Locale.ROOT));
        card.put("gamma", model.regression().kernel().gamma());
        card.put("support_vectors", model.regression().size());
        card.put("norm_type", model.normType().name().toLowerCase(Locale.ROOT));
        card.put("points_per_unit", model.pointsPerUnit());
        card.put("features", features(model));
        model.transform().ifPresent(transform -> card.put("score_transform",
                transform.enabled() ? "applied" : "present, off; --transform turns it on"));
        model.clip().ifPresent(clip -> card.put("score_clip", List.of(clip.low(), clip.high())));
        model.chromaCorrection().ifPresent(parameter -> card.put("chroma_correction_parameter", parameter));
        return card;
    }

    private static List<Object> features(VmafModel model) {
        List<Object> features = new ArrayList<>();
        for (int k = 0; k < model.featureCount(); k++) {
            ModelFeature feature = model.features().get(k);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", feature.name());
            row.put("slope", model.slopes()[k + 1]);
            row.put("intercept", model.intercepts()[k + 1]);
            if (!feature.options().isEmpty()) {
                row.put("options", feature.options());
            }
            features.add(row);
        }
        return features;
    }
}
