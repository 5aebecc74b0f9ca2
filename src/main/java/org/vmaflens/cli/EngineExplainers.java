package org.vmaflens.cli;

import java.util.Locale;
import org.vmaflens.explain.Explainer;
import org.vmaflens.model.LensException;

/** The engine's explainers. */
final class EngineExplainers implements Explainers {

    @Override
    public Explainer of(ExplainRequest request) {
        throw new LensException("This build has no method %s yet."
                .formatted(request.method().name().toLowerCase(Locale.ROOT)));
    }
}
