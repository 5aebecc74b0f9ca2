package org.vmaflens.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vmaflens.explain.Neighbourhood;

/** A setting's parameters under the names that the Python original has for them. */
final class Parameters {

    private Parameters() {
    }

    /** Names and values, in the order of files. */
    static Map<String, Object> of(Neighbourhood setting) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("neighbor_samples", setting.samples());
        parameters.put("neighbor_std", setting.std());
        parameters.put("kernel_width", setting.kernelWidth());
        parameters.put("distance_metric", Names.of(setting.distance()));
        parameters.put("ridge_alpha", setting.ridgeAlpha());
        parameters.put("seed", setting.seed());
        parameters.put("draws", Names.of(setting.draws()));
        return parameters;
    }
}
