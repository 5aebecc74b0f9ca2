package org.vmaflens.compare;

import java.util.Arrays;
import org.vmaflens.log.FeatureMatrix;

/** Cuts a frame out of a clip. */
final class OneFrame {

    private OneFrame() {
    }

    /** The clip's frame at a place, as a clip of its own. */
    static FeatureMatrix of(FeatureMatrix m, int frame) {
        int p = m.features();
        return new FeatureMatrix(m.clip(), m.logSha256(), p, Arrays.copyOfRange(m.frameNumbers(), frame, frame + 1),
                Arrays.copyOfRange(m.raw(), frame * p, (frame + 1) * p),
                Arrays.copyOfRange(m.normalised(), frame * p, (frame + 1) * p),
                Arrays.copyOfRange(m.scores(), frame, frame + 1), Arrays.copyOfRange(m.points(), frame, frame + 1),
                Arrays.copyOfRange(m.rawSvm(), frame, frame + 1), new double[0]);
    }
}
