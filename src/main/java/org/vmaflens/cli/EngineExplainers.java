package org.vmaflens.cli;

import java.util.Locale;
import org.vmaflens.explain.ExactExplainer;
import org.vmaflens.explain.Explainer;
import org.vmaflens.explain.Method;
import org.vmaflens.model.LensException;

/** The engine's explainers. */
final class EngineExplainers implements Explainers {

    @Override
    public Explainer of(ExplainRequest request) {
        if (request.allMembers() || request.method() != Method.EXACT) {
            throw new LensException("This build explains by --method exact --members first only; it has no %s yet."
                    .formatted(request.allMembers()
                            ? "--members all"
                            : request.method().name().toLowerCase(Locale.ROOT)));
        }
        return new ExactExplainer(request.neighbourhood());
    }
}
