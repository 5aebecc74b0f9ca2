package org.vmaflens.compare;

import java.util.Arrays;
import java.util.List;
import org.vmaflens.explain.ExactLine;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.RequiredSamples;

/**
 * The smallest N with which a weight comes within ±t of its limit in at least 95 % of runs, whichever frame and feature
 * one takes.
 *
 * @param samples N; {@link RequiredSamples#OUT_OF_REACH} where no N that a run may have is enough; 0 where nothing is
 *        explained
 * @param byFeature p, what each feature alone needs over all frames
 * @param feature place of the feature that needs most
 * @param clip, frame clip and frame number of the weight that needs most
 * @param exact whether it follows from the closed form's standard errors; otherwise from those that a sampled run (a
 *        pilot) estimates
 * @param frames how many frames' standard errors it was taken from
 */
public record SampleNeed(long samples, long[] byFeature, int feature, String clip, int frame, boolean exact,
        int frames) {

    /** Whether no N that a run may have is enough. */
    public boolean isOutOfReach() {
        return samples >= RequiredSamples.OUT_OF_REACH;
    }

    /** Over all explained frames of some clips with the same features. */
    static SampleNeed of(List<Explanations> clips, double tolerance) {
        if (clips.isEmpty()) {
            return new SampleNeed(0, new long[0], 0, "", 0, false, 0);
        }
        Search search = new Search(clips.getFirst().features(), tolerance);
        clips.forEach(search::add);
        return search.finish(clips.stream().allMatch(clip -> clip.method() == Method.EXACT));
    }

    /** Goes through all frames and looks closely only at weights that may need more than those before. */
    private static final class Search {

        private final double tolerance;
        private final long[] most;
        private int feature;
        private String clip = "";
        private int place;
        private int frames;

        Search(int features, double tolerance) {
            this.tolerance = tolerance;
            most = new long[features];
        }

        void add(Explanations explanations) {
            double alpha = Fits.setting(explanations).ridgeAlpha();
            RequiredSamples required = new RequiredSamples(tolerance, alpha);
            for (int frame = 0; frame < explanations.frameCount(); frame++) {
                if (Fits.hasErrors(explanations, frame)) {
                    frames++;
                    ExactLine line = Fits.line(explanations, frame);
                    for (int k = 0; k < most.length; k++) {
                        if (mayNeedMore(line, k, alpha)) {
                            put(k, required.forWeight(line, k), explanations, frame);
                        }
                    }
                }
            }
        }

        SampleNeed finish(boolean exact) {
            long all = frames == 0 ? 0 : Arrays.stream(most).max().orElse(0);
            return new SampleNeed(all, most, feature, clip, place, exact, frames);
        }

        /** Where bias and 1.96 standard errors together fit into t, 95 % of runs do. */
        private boolean mayNeedMore(ExactLine line, int k, double alpha) {
            double samples = (double) most[k];
            return samples == 0 || Math.abs(line.limit()[k]) * line.ridgeShare(samples, alpha)
                    + Fits.Z95 * line.unitErrors()[k] / Math.sqrt(samples) > tolerance;
        }

        private void put(int k, long samples, Explanations explanations, int frame) {
            if ((frames == 1 && k == 0) || samples > Arrays.stream(most).max().orElse(0)) {
                feature = k;
                clip = explanations.clip();
                place = explanations.frameNumbers()[frame];
            }
            most[k] = Math.max(most[k], samples);
        }
    }
}
