package org.vmaflens.ui.inspector;

import java.util.Objects;
import org.vmaflens.compare.Frames;
import org.vmaflens.explain.CollectionExplainer;
import org.vmaflens.explain.ExactExplainer;
import org.vmaflens.explain.Explainer;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.ui.workspace.FrameRange;

/** Asks for the exact lines of a few frames, of a collection with the spread over its members. */
record ExactQuestion(ModelFile model, FeatureMatrix clip, FrameRange frames, Neighbourhood setting) {

    /** A longer range is answered by this many of its frames; their mean is close to that of all. */
    private static final int MOST = 200;

    /** The answer, or why there is none. Takes some milliseconds; not for the FX thread. */
    ExactAnswer answer() {
        try {
            FeatureMatrix few = Frames.among(clip, frames.first(), frames.last(), MOST);
            if (few.frameCount() == 0) {
                return new ExactAnswer(this, null, "");
            }
            Explainer one = new ExactExplainer(setting);
            Explainer all = model.isCollection() ? new CollectionExplainer(one) : one;
            return new ExactAnswer(this,
                    Lines.of(all.explain(model, few, Parallel.SAME_THREAD, Progress.NONE), few, 0,
                            few.frameCount() - 1),
                    "");
        } catch (LensException refused) {
            return new ExactAnswer(this, null, refused.sentence());
        }
    }

    /** Files and clips are compared as objects: their figures are long, and every reading makes its own. */
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(Object other) {
        return other instanceof ExactQuestion(ModelFile file, FeatureMatrix matrix, FrameRange range, Neighbourhood neighbourhood)
                && file == model && matrix == clip && range.equals(frames) && neighbourhood.equals(setting);
    }

    @Override
    public int hashCode() {
        return Objects.hash(model.sha256(), clip.logSha256(), frames, setting);
    }
}
