package org.vmaflens.ui.inspector;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Explanations;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.ui.workspace.FrameRange;

/**
 * What a clip and its explanations say of a frame, or of a range in the mean.
 *
 * @param question what it answers
 * @param lines null where no frame has any
 * @param steps null where no frame has any
 */
record Seen(Question question, Figures figures, @Nullable Lines lines, @Nullable Steps steps) {

    /**
     * Asks for it.
     *
     * @param explained null before there is any; a running job may go on filling it
     * @param revision tells how far the job was
     */
    record Question(FeatureMatrix clip, @Nullable Explanations explained, FrameRange frames, int revision) {

        /** Some nanoseconds a frame and figure. */
        Seen answer() {
            return new Seen(this, Figures.of(clip, frames.first(), frames.last()),
                    Lines.of(explained, clip, frames.first(), frames.last()),
                    Steps.of(explained, frames.first(), frames.last()));
        }

        /** Whether it is about the same figures, if perhaps of other frames. */
        @SuppressWarnings("ReferenceEquality") // their figures are long, and every reading and run makes its own
        boolean sameSource(Question other) {
            return clip == other.clip && explained == other.explained;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Question one && sameSource(one) && frames.equals(one.frames)
                    && revision == one.revision;
        }

        @Override
        public int hashCode() {
            return Objects.hash(clip.logSha256(), frames, revision);
        }
    }
}
