package org.vmaflens.ui.inspector;

import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.PointsLost;

/**
 * The points lost on a frame, or on a range in the mean.
 *
 * @param count how many frames are explained
 * @param points p
 * @param reference score of the reference, VMAF points
 */
record Steps(int count, double[] points, double reference) {

    /** Of the frames from {@code first} to {@code last} as far as they are explained; null where none is. */
    static @Nullable Steps of(@Nullable Explanations explained, int first, int last) {
        PointsLost lost = explained == null ? null : explained.pointsLost();
        if (explained == null || lost == null || last >= explained.frameCount()) {
            return null;
        }
        Figures.Means points = new Figures.Means(explained.features());
        Figures.Means reference = new Figures.Means(1);
        for (int frame = first; frame <= last; frame++) {
            if (explained.finished()[frame]) {
                points.add(lost.points(), frame);
                reference.add(lost.referenceScores(), frame);
            }
        }
        return points.count() == 0 ? null : new Steps(points.count(), points.get(), reference.get()[0]);
    }
}
