package org.vmaflens.ui.inspector;

import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.MemberSpread;
import org.vmaflens.log.FeatureMatrix;

/**
 * The local lines of a frame, or of a range in the mean.
 *
 * @param count how many frames are explained
 * @param weights, errors p
 * @param low, high p, the spread over a collection's members; null without one
 * @param gap local prediction less model, raw SVM units; of a range, the mean distance
 * @param r2, effective, ridge the other diagnostics
 */
record Lines(int count, double[] weights, double[] errors, double @Nullable [] low, double @Nullable [] high,
        double gap, double r2, double effective, double ridge) {

    /** Of the frames from {@code first} to {@code last} as far as they are explained; null where none is. */
    static @Nullable Lines of(@Nullable Explanations explained, FeatureMatrix matrix, int first, int last) {
        LineFits fits = explained == null ? null : explained.fits();
        if (explained == null || fits == null || last >= explained.frameCount()) {
            return null;
        }
        int p = explained.features();
        MemberSpread spread = explained.spread();
        Figures.Means weights = new Figures.Means(p);
        Figures.Means errors = new Figures.Means(p);
        Figures.Means low = new Figures.Means(p);
        Figures.Means high = new Figures.Means(p);
        Figures.Means others = new Figures.Means(4);
        for (int frame = first; frame <= last; frame++) {
            if (!explained.finished()[frame]) {
                continue;
            }
            weights.add(fits.weights(), frame);
            errors.add(fits.standardErrors(), frame);
            if (spread != null) {
                low.add(spread.low(), frame);
                high.add(spread.high(), frame);
            }
            double gap = fits.localPredictions()[frame] - matrix.rawSvm()[frame];
            others.add(new double[]{first == last ? gap : Math.abs(gap), fits.r2()[frame],
                    fits.effectiveSampleSizes()[frame], fits.ridgeShares()[frame]}, 0);
        }
        if (weights.count() == 0) {
            return null;
        }
        double[] means = others.get();
        return new Lines(weights.count(), weights.get(), errors.get(), spread == null ? null : low.get(),
                spread == null ? null : high.get(), means[0], means[1], means[2], means[3]);
    }
}
