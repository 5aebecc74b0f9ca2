package org.vmaflens.explain;

import java.util.Arrays;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.numeric.Kernels;

/**
 * A few frames turned on their side: a row per feature, a lane per frame, with the origin at the middle of the support
 * vectors. All sums run over support vectors in the same order in every lane, so a frame's digits do not depend on the
 * frames beside it. Gap frames and lanes beyond the clip hold zeros. Used by one worker at a time.
 */
final class FramePanel {

    /** Frames in a panel. */
    static final int LANES = Kernels.PANEL;

    private final double[] origin;
    private final double[] values;

    FramePanel(double[] origin) {
        this.origin = origin;
        values = new double[origin.length * LANES];
    }

    /** Takes in the frames {@code [from, to)} of a clip. */
    void load(FeatureMatrix matrix, int from, int to) {
        int p = origin.length;
        Arrays.fill(values, 0);
        for (int frame = from; frame < to; frame++) {
            if (!matrix.isGap(frame)) {
                for (int k = 0; k < p; k++) {
                    values[k * LANES + frame - from] = matrix.normalised()[frame * p + k] - origin[k];
                }
            }
        }
    }

    /** p × LANES, to be read only. */
    double[] values() {
        return values;
    }
}
