package org.vmaflens.ui.workspace;

import java.util.function.Supplier;
import org.vmaflens.explain.ExactExplainer;
import org.vmaflens.explain.Explainer;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.PointsLostExplainer;
import org.vmaflens.explain.Reference;
import org.vmaflens.explain.SampledExplainer;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.Once;

/** Finds the explainer for what is chosen in the window. */
@FunctionalInterface
public interface Explainers {

    /**
     * The explainer of a method.
     *
     * @param setting does not matter to points lost
     * @param reference what points lost are counted from, and matters to nothing else
     * @param displayed whether they are points of the displayed score
     */
    Explainer of(Method method, Neighbourhood setting, Reference reference, boolean displayed);

    /** The engine's own, on the loops that are quickest at the time: a new window has not compiled the best yet. */
    static Explainers engine() {
        Supplier<Kernels> loops = Once.of(Kernels::onTrial);
        return (method, setting, reference, displayed) -> switch (method) {
            case POINTS -> new PointsLostExplainer(reference, displayed, loops);
            case EXACT -> new ExactExplainer(setting, loops);
            case SAMPLED -> SampledExplainer.soonest(setting, loops);
        };
    }
}
