package org.vmaflens.explain;

import org.vmaflens.model.LensException;
import org.vmaflens.model.NormType;
import org.vmaflens.model.VmafModel;

/** What cannot be explained by sampling, and what to do instead. */
final class Refusals {

    private Refusals() {
    }

    /** Refuses models and settings that have no meaningful answer. */
    static void check(VmafModel model, Neighbourhood neighbourhood) {
        if (model.normType() == NormType.NONE) {
            throw new LensException(
                    ("%s does not normalise its features (norm_type none), so one neighbour std σ cannot "
                            + "suit them all. Use the method Points lost, which needs no neighbourhood.").formatted(
                                    model.name()));
        }
        int least = model.featureCount() + 1;
        if (neighbourhood.samples() < least) {
            throw new LensException(("Samples (N) is %d, but a line through %d features needs at least %d neighbours; "
                    + "5000 is the usual value.").formatted(neighbourhood.samples(), model.featureCount(), least));
        }
    }

    /** Every neighbour lies so far out that its sample weight is 0. */
    static LensException noNeighbourCounts(Neighbourhood neighbourhood, int features) {
        double typical = switch (neighbourhood.distance()) {
            case EUCLIDEAN -> neighbourhood.std() * Math.sqrt(features);
            case MANHATTAN -> neighbourhood.std() * features;
            case CHEBYSHEV -> neighbourhood.std() * 2;
            case COSINE -> 1;
        };
        return new LensException(
                ("All sample weights are 0: with kernel width (κ) %s, neighbours at a typical distance of "
                        + "%.3g count for nothing. A kernel width of %.3g or more works; 3.0 is the usual value.")
                        .formatted(
                                neighbourhood.kernelWidth(), typical, typical));
    }

    /** No support vector reaches any frame. */
    static LensException nothingInReach(VmafModel model) {
        return new LensException(
                ("%s has γ = %s: so large that every kernel is 0 at every frame, and the model says the "
                        + "same everywhere. Check the model's gamma (VMAF's own is 0.04) and its slopes.")
                        .formatted(model.name(),
                                model.regression().kernel().gamma()));
    }
}
