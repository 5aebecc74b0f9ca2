package org.vmaflens.ui.inspector;

import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.MemberSpread;
import org.vmaflens.explain.PointsLost;

/**
 * The points lost on a frame, or on a range in the mean.
 *
 * @param count how many frames are explained
 * @param points p
 * @param reference score of the reference, VMAF points
 * @param low, high p, the spread over a collection's members; null without one
 */
record Steps(int count, double[] points, double reference, double @Nullable [] low, double @Nullable [] high) {

    /** Of the frames from {@code first} to {@code last} as far as they are explained; null where none is. */
    static @Nullable Steps of(@Nullable Explanations explained, int first, int last) {
        PointsLost lost = explained == null ? null : explained.pointsLost();
        if (explained == null || lost == null || last >= explained.frameCount()) {
            return null;
        }
        Figures.Means points = new Figures.Means(explained.features());
        Figures.Means reference = new Figures.Means(1);
        MemberSpread spread = explained.spread();
        Figures.Means low = new Figures.Means(explained.features());
        Figures.Means high = new Figures.Means(explained.features());
        for (int frame = first; frame <= last; frame++) {
            if (explained.finished()[frame]) {
                points.add(lost.points(), frame);
                reference.add(lost.referenceScores(), frame);
                if (spread != null) {
                    low.add(spread.low(), frame);
                    high.add(spread.high(), frame);
                }
            }
        }
        return points.count() == 0
                ? null
                : new Steps(points.count(), points.get(), reference.get()[0], spread == null ? null : low.get(),
                        spread == null ? null : high.get());
    }
}
