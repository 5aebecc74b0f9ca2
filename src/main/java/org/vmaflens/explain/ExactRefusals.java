package org.vmaflens.explain;

import java.util.Locale;
import org.vmaflens.model.LensException;
import org.vmaflens.model.NormType;
import org.vmaflens.model.VmafModel;

/** Says in a sentence why a model or a setting has no closed form, and what works instead. */
final class ExactRefusals {

    private ExactRefusals() {
    }

    static void check(VmafModel model, Neighbourhood setting) {
        if (model.normType() == NormType.NONE) {
            throw new LensException(
                    "%s does not normalise its features (norm_type none), so one σ cannot suit them all. "
                            .formatted(model.name()) + "Points lost needs no neighbourhood and works.");
        }
        if (!model.regression().kernel().isRbf()) {
            throw new LensException(
                    "The exact method needs an RBF kernel, but %s has a %s one. The sampled method works."
                            .formatted(model.name(),
                                    model.regression().kernel().type().name().toLowerCase(Locale.ROOT)));
        }
        if (setting.distance() != DistanceMetric.EUCLIDEAN) {
            throw new LensException("The exact method needs the euclidean distance, not %s. The sampled method works."
                    .formatted(setting.distance().name().toLowerCase(Locale.ROOT)));
        }
        ClosedForm form = new ClosedForm(model.featureCount(), model.regression().kernel().gamma(), setting.std(),
                setting.kernelWidth());
        if (!(form.information() > Double.MIN_NORMAL)) {
            throw new LensException("With σ = %s and κ = %s every neighbour's weight is 0. "
                    .formatted(setting.std(), setting.kernelWidth())
                    + "A kernel width (κ) of %s would work.".formatted(setting.std() * 3));
        }
    }
}
