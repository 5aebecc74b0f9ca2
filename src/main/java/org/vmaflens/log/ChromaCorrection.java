package org.vmaflens.log;

import java.util.Optional;
import org.vmaflens.model.VmafModel;

/**
 * What VMAF v1 does on frames without chroma: there the chroma feature is exactly 0 and says nothing, so it is put to
 * {@code c * (1 - adm3)}.
 */
record ChromaCorrection(double parameter, int features, int chroma, int adm) {

    /** The correction of this model; none when it has no parameter or lacks one of the two features. */
    static Optional<ChromaCorrection> of(VmafModel model) {
        int chroma = place(model, "speed_chroma");
        int adm = place(model, "adm3");
        return model.chromaCorrection().isPresent() && chroma >= 0 && adm >= 0
                ? Optional.of(new ChromaCorrection(model.chromaCorrection().getAsDouble(), model.featureCount(), chroma,
                        adm))
                : Optional.empty();
    }

    private static int place(VmafModel model, String start) {
        for (int k = 0; k < model.featureCount(); k++) {
            if (model.features().get(k).shortName().startsWith(start)) {
                return k;
            }
        }
        return -1;
    }

    /** Corrects raw features, n × p, in place. */
    void apply(double[] raw) {
        for (int row = 0; row < raw.length; row += features) {
            if (raw[row + chroma] == 0) {
                raw[row + chroma] = parameter * (1 - raw[row + adm]);
            }
        }
    }
}
