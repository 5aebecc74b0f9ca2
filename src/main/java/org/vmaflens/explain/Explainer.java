package org.vmaflens.explain;

import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.ModelFile;
import org.vmaflens.numeric.Parallel;

/**
 * Says for every frame of a clip which feature moved its score. What it answers depends on its settings only; safe to use
 * from several threads. There are three methods, and one that spreads any of them over a collection's members.
 */
public sealed interface Explainer
        permits SampledExplainer, ExactExplainer, PointsLostExplainer, CollectionExplainer, Explainer.StandIn {

    /** The door for what stands in for a method: a wrapper, or a test's double. */
    non-sealed interface StandIn extends Explainer {
    }

    /** How it explains. */
    Method method();

    /**
     * The cost of a run in SVM predictions, or what takes as long; what {@link Progress#advance} adds up to.
     */
    long cost(ModelFile model, FeatureMatrix matrix);

    /**
     * Explains every frame that is not a gap. When {@code progress} says that the run is cancelled, returns at once with
     * the frames finished so far.
     *
     * @throws org.vmaflens.model.LensException when this model cannot be explained this way; says why and what can
     */
    Explanations explain(ModelFile model, FeatureMatrix matrix, Parallel parallel, Progress progress);
}
