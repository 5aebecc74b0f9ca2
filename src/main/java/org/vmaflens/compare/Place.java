package org.vmaflens.compare;

import java.util.List;
import java.util.Optional;
import org.vmaflens.log.FeatureMatrix;

/**
 * One frame of one of several clips.
 *
 * @param clip the clip's place among them
 * @param frame the frame's place in the clip
 */
public record Place(int clip, int frame) {

    /** The frame with the lowest score of all; empty when every frame is a gap. */
    public static Optional<Place> worst(List<FeatureMatrix> clips) {
        Place worst = null;
        double lowest = Double.POSITIVE_INFINITY;
        for (int clip = 0; clip < clips.size(); clip++) {
            FeatureMatrix matrix = clips.get(clip);
            for (int frame = 0; frame < matrix.frameCount(); frame++) {
                if (!matrix.isGap(frame) && (worst == null || matrix.rawSvm()[frame] < lowest)) {
                    worst = new Place(clip, frame);
                    lowest = matrix.rawSvm()[frame];
                }
            }
        }
        return Optional.ofNullable(worst);
    }
}
