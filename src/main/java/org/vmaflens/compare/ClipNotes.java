package org.vmaflens.compare;

import java.util.ArrayList;
import java.util.List;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.VmafModel;

/** What a reader must know of the clips that settings are compared on. */
public final class ClipNotes {

    private ClipNotes() {
    }

    /** A sentence for every clip of one frame, and for every feature that never moves. */
    public static List<String> of(VmafModel model, List<FeatureMatrix> clips) {
        List<String> notes = new ArrayList<>();
        for (FeatureMatrix clip : clips) {
            if (clip.frameCount() == 1) {
                notes.add("%s has one frame, so shares of frames are 0 or 100 %%.".formatted(clip.clip()));
                continue;
            }
            for (int k = 0; k < clip.features(); k++) {
                if (isConstant(clip, k)) {
                    notes.add("%s is the same in all frames of %s; its weight says what would happen if it moved."
                            .formatted(model.shortNames().get(k), clip.clip()));
                }
            }
        }
        return notes;
    }

    private static boolean isConstant(FeatureMatrix clip, int k) {
        double first = Double.NaN;
        for (int frame = 0; frame < clip.frameCount(); frame++) {
            double value = clip.normalised()[frame * clip.features() + k];
            if (Double.isNaN(first)) {
                first = value;
            } else if (!Double.isNaN(value) && value != first) {
                return false;
            }
        }
        return true;
    }
}
