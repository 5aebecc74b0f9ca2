package org.vmaflens.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vmaflens.explain.CollectionExplainer;
import org.vmaflens.explain.ExactExplainer;
import org.vmaflens.explain.Explainer;
import org.vmaflens.explain.PointsLostExplainer;
import org.vmaflens.explain.Reference;
import org.vmaflens.explain.SampledExplainer;
import org.vmaflens.model.LensException;
import org.vmaflens.numeric.Kernels;

/** The engine's explainers. */
final class EngineExplainers implements Explainers {

    @Override
    public Explainer of(ExplainRequest request) {
        return request.allMembers() ? new CollectionExplainer(oneModel(request)) : oneModel(request);
    }

    private static Explainer oneModel(ExplainRequest request) {
        return switch (request.method()) {
            case SAMPLED -> SampledExplainer.soonest(request.neighbourhood(), Kernels::onTrial);
            case EXACT -> new ExactExplainer(request.neighbourhood());
            case POINTS -> new PointsLostExplainer(reference(request), request.displayed());
        };
    }

    private static Reference reference(ExplainRequest request) {
        ReferenceChoice choice = request.reference();
        return switch (choice.kind()) {
            case PRISTINE -> new Reference.Pristine();
            case MEAN -> new Reference.ClipMean();
            case LOG -> new Reference.OtherClip(request.other().orElseThrow().matrix());
            case VALUES -> new Reference.Values(byName(request.model().model().shortNames(), choice.values()));
        };
    }

    private static Map<String, Double> byName(List<String> names, double[] values) {
        if (names.size() != values.length) {
            throw new LensException("--reference values: has %d numbers, but the model takes %d features: %s."
                    .formatted(values.length, names.size(), String.join(", ", names)));
        }
        Map<String, Double> byName = new HashMap<>();
        for (int k = 0; k < values.length; k++) {
            byName.put(names.get(k), values[k]);
        }
        return byName;
    }
}
