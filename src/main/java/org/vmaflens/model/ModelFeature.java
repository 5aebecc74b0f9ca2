package org.vmaflens.model;

import java.util.Map;

/**
 * One feature that a model takes.
 *
 * @param name the model's own name for it, such as {@code VMAF_integer_feature_adm2_score}
 * @param options the extractor's options by their long names, in the order of the file; values are Double, Boolean or
 *        String. Empty when the model was trained with the defaults.
 */
public record ModelFeature(String name, Map<String, Object> options) {

    public ModelFeature {
        options = Map.copyOf(options);
    }

    /**
     * The name people use: {@code adm2} for {@code VMAF_integer_feature_adm2_score}, {@code cambi} for
     * {@code Cambi_feature_cambi_score}.
     */
    public String shortName() {
        int at = name.indexOf("_feature_");
        String tail = at < 0 ? name : name.substring(at + "_feature_".length());
        return tail.endsWith("_score") ? tail.substring(0, tail.length() - "_score".length()) : tail;
    }
}
