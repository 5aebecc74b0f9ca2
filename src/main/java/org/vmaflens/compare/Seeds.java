package org.vmaflens.compare;

import org.vmaflens.explain.Progress;
import org.vmaflens.explain.SampledExplainer;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.numeric.Parallel;

/**
 * One setting run with several seeds: over a clip (a long one's evenly spaced frames) and for one of its frames.
 *
 * @param setting the setting
 * @param clip over the clip
 * @param frame of the frame alone
 */
public record Seeds(Setting setting, Stability clip, Stability frame) {

    /**
     * Makes the runs; those finished when {@code progress} is cancelled count.
     *
     * @param seeds k, how many runs
     * @throws org.vmaflens.model.LensException when the model or the setting cannot be sampled
     */
    public static Seeds run(Study study, Setting setting, Place place, int seeds, Parallel parallel,
            Progress progress) {
        FeatureMatrix clip = study.clips().get(place.clip());
        return new Seeds(setting,
                Stability.run(study.model(), spaced(clip), setting.neighbourhood(), seeds, parallel, progress),
                Stability.run(study.model(), Frames.one(clip, place.frame()), setting.neighbourhood(), seeds,
                        parallel, progress));
    }

    /** What {@link #run} tells its progress in all. */
    public static long work(Study study, Setting setting, Place place, int seeds) {
        SampledExplainer sampled = new SampledExplainer(setting.neighbourhood());
        FeatureMatrix clip = study.clips().get(place.clip());
        return seeds * (sampled.cost(study.model(), spaced(clip))
                + sampled.cost(study.model(), Frames.one(clip, place.frame())));
    }

    private static FeatureMatrix spaced(FeatureMatrix clip) {
        return clip.frameCount() <= Study.SPACED_FRAMES ? clip : Frames.spaced(clip, Study.SPACED_FRAMES);
    }
}
