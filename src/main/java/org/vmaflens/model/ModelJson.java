package org.vmaflens.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One model's {@code model_dict}, as fields, made into a {@link VmafModel}. */
final class ModelJson {
    private static final String PLAIN_TYPE = "LIBSVMNUSVR";
    private static final Set<String> MODEL_TYPES = Set.of(PLAIN_TYPE, "BOOTSTRAP_LIBSVMNUSVR",
            "RESIDUEBOOTSTRAP_LIBSVMNUSVR");

    private final String file;
    private final JsonFields fields;

    /** A model's fields in a file of this name. */
    ModelJson(String file, JsonFields fields) {
        this.file = file;
        this.fields = fields;
    }

    /** The model whose SVM stands in the field {@code model}. */
    VmafModel read(String name) {
        return read(name, fields.text("model_type"), file + ": " + fields.place("model"), fields.text("model"));
    }

    /** The model whose SVM is given as text from elsewhere, which says itself that it is libsvm's. */
    VmafModel read(String name, String where, String svmText) {
        return read(name, fields.has("model_type") ? fields.text("model_type") : PLAIN_TYPE, where, svmText);
    }

    private VmafModel read(String name, String type, String where, String svmText) {
        if (!MODEL_TYPES.contains(type)) {
            throw fields.bad("model_type", "is '%s'; only libsvm regressions (%s) can be explained".formatted(type,
                    String.join(", ", MODEL_TYPES.stream().sorted().toList())));
        }
        List<ModelFeature> features = features();
        NormType norm = normType();
        int numbers = features.size() + 1;
        String why = "the score's and one per feature";
        double[] slopes = new double[numbers];
        double[] intercepts = new double[numbers];
        if (norm == NormType.LINEAR_RESCALE) {
            slopes = fields.numbers("slopes", numbers, why);
            intercepts = fields.numbers("intercepts", numbers, why);
            refuseZero(slopes);
        } else {
            Arrays.fill(slopes, 1);
        }
        return new VmafModel(name, type, norm, features, slopes, intercepts,
                SvmText.read(where, svmText, features.size()),
                fields.optionalObject("score_transform").map(TransformJson::read), clip(), chromaCorrection());
    }

    private NormType normType() {
        String text = fields.text("norm_type");
        return switch (text) {
            case "linear_rescale" -> NormType.LINEAR_RESCALE;
            case "none" -> NormType.NONE;
            default -> throw fields.bad("norm_type", "is '%s'; known are linear_rescale and none".formatted(text));
        };
    }

    private void refuseZero(double[] slopes) {
        for (int i = 0; i < slopes.length; i++) {
            if (slopes[i] == 0) {
                throw fields.bad("slopes[" + i + "]", "is 0, which cannot be undone");
            }
        }
    }

    private List<ModelFeature> features() {
        List<JsonNode> names = fields.list("feature_names");
        if (names.isEmpty()) {
            throw fields.bad("feature_names", "is empty");
        }
        List<JsonNode> options = fields.has("feature_opts_dicts") ? fields.list("feature_opts_dicts") : List.of();
        if (!options.isEmpty() && options.size() != names.size()) {
            throw fields.bad("feature_opts_dicts", "has %d entries for %d features".formatted(options.size(),
                    names.size()));
        }
        List<ModelFeature> features = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            if (!names.get(k).isString()) {
                throw fields.bad("feature_names[" + k + "]", "is not a text");
            }
            ModelFeature feature = new ModelFeature(names.get(k).stringValue(), options.isEmpty()
                    ? Map.of()
                    : options(k, options.get(k)));
            if (features.contains(feature)) {
                throw fields.bad("feature_names[" + k + "]", "names %s twice".formatted(feature.name()));
            }
            features.add(feature);
        }
        return features;
    }

    private Map<String, Object> options(int k, JsonNode node) {
        Map<String, Object> options = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> option : node.properties()) {
            JsonNode value = option.getValue();
            String place = "feature_opts_dicts[%d].%s".formatted(k, option.getKey());
            if (value.isBoolean()) {
                options.put(option.getKey(), value.booleanValue());
            } else if (value.isString()) {
                options.put(option.getKey(), textOrFlag(value.stringValue()));
            } else {
                options.put(option.getKey(), fields.number(place, value));
            }
        }
        return options;
    }

    private static Object textOrFlag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> text;
        };
    }

    private Optional<ScoreClip> clip() {
        if (!fields.has("score_clip")) {
            return Optional.empty();
        }
        double[] ends = fields.numbers("score_clip", 2, "the lowest and the highest score");
        if (ends[0] >= ends[1]) {
            throw fields.bad("score_clip", "does not ascend");
        }
        return Optional.of(new ScoreClip(ends[0], ends[1]));
    }

    private OptionalDouble chromaCorrection() {
        String field = "chroma_correction_parameter";
        return fields.has(field) ? OptionalDouble.of(fields.number(field)) : OptionalDouble.empty();
    }
}
