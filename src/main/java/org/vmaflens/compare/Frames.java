package org.vmaflens.compare;

import java.util.Optional;
import java.util.stream.IntStream;
import org.vmaflens.explain.ExactCurves;
import org.vmaflens.explain.ExactLine;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;

/** Cuts frames out of a clip. */
public final class Frames {

    private Frames() {
    }

    /** The clip's frame at a place, as a clip of its own. */
    public static FeatureMatrix one(FeatureMatrix clip, int frame) {
        return at(clip, new int[]{frame});
    }

    /** At most so many of the frames from {@code first} to {@code last}, evenly spaced, gaps left out. */
    public static FeatureMatrix among(FeatureMatrix clip, int first, int last, int most) {
        int count = Math.min(most, last - first + 1);
        return at(clip, IntStream.range(0, count).map(i -> first + place(i, last - first + 1, count))
                .filter(frame -> !clip.isGap(frame)).toArray());
    }

    /**
     * All settings of one frame.
     *
     * @throws LensException when the frame is a gap
     */
    static ExactCurves curves(ModelFile model, FeatureMatrix clip, int frame) {
        if (clip.isGap(frame)) {
            throw new LensException("Frame %d of %s lacks a feature, so it has no weights. Choose another frame."
                    .formatted(clip.frameNumbers()[frame], clip.clip()));
        }
        return new ExactCurves(model.model(), clip, frame);
    }

    /** What a frame answers under a setting; empty where every sample weight is 0. */
    static Optional<ExactLine> answer(ExactCurves curves, Neighbourhood setting) {
        try {
            return Optional.of(curves.at(setting));
        } catch (LensException noAnswerHere) {
            return Optional.empty();
        }
    }

    /** So many evenly spaced frames of a longer clip, the first among them. */
    static FeatureMatrix spaced(FeatureMatrix clip, int count) {
        return at(clip, IntStream.range(0, count).map(i -> place(i, clip.frameCount(), count)).toArray());
    }

    /** The place in the clip of the {@code i}-th of {@code count} evenly spaced frames. */
    static int place(int i, int frames, int count) {
        return (int) ((long) i * frames / count);
    }

    private static FeatureMatrix at(FeatureMatrix m, int[] frames) {
        return new FeatureMatrix(m.clip(), m.logSha256(), m.features(),
                IntStream.of(frames).map(frame -> m.frameNumbers()[frame]).toArray(),
                cut(m.raw(), frames, m.features()),
                cut(m.normalised(), frames, m.features()), cut(m.scores(), frames, 1), cut(m.points(), frames, 1),
                cut(m.rawSvm(), frames, 1), m.logScores().length == 0 ? new double[0] : cut(m.logScores(), frames, 1));
    }

    private static double[] cut(double[] values, int[] frames, int p) {
        double[] out = new double[frames.length * p];
        for (int i = 0; i < frames.length; i++) {
            System.arraycopy(values, frames[i] * p, out, i * p, p);
        }
        return out;
    }
}
