package org.vmaflens.ui.library;

import java.util.Locale;
import org.vmaflens.model.Kernel;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.VmafModel;
import org.vmaflens.ui.text.Strings;

/** What was understood of a model, in two lines. */
final class ModelCard {
    private ModelCard() {
    }

    static String text(ModelFile file) {
        VmafModel model = file.model();
        Kernel kernel = model.regression().kernel();
        StringBuilder text = new StringBuilder(Strings.of("model.kernel", model.modelType(),
                kernel.isRbf() ? "RBF γ " + kernel.gamma() : kernel.type().name().toLowerCase(Locale.ROOT)));
        text.append(Strings.of("model.size", model.regression().size(), model.featureCount()));
        if (file.isCollection()) {
            text.append(Strings.of("model.members", file.members().size()));
        }
        model.clip().ifPresent(clip -> text.append(Strings.of("model.clip", clip.low(), clip.high())));
        model.transform().ifPresent(transform -> text.append(
                Strings.of(transform.enabled() ? "model.transform.on" : "model.transform.off")));
        return text.append('\n').append(String.join(", ", model.shortNames())).toString();
    }
}
