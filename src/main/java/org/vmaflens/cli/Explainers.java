package org.vmaflens.cli;

import org.vmaflens.explain.Explainer;

/** Finds the engine's part for a request. */
@FunctionalInterface
interface Explainers {

    /**
     * The explainer that answers the request.
     *
     * @throws org.vmaflens.model.LensException when the request does not fit the model
     */
    Explainer of(ExplainRequest request);
}
