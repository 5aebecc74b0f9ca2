package org.vmaflens.compare;

import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.FrameNeighbours;
import org.vmaflens.explain.LineFits;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.VmafModel;

/**
 * One frame's neighbours along one feature, and the local line through them, in VMAF points. A neighbour's score is
 * taken less what the line makes of its other features, so that this feature's part is left and what no line explains.
 *
 * @param feature its place in the model
 * @param x m normalised values of it
 * @param y m scores
 * @param weights m, 0 to 1: the say that each neighbour has
 * @param at the frame's own value
 * @param score the model's score there
 * @param line the line's score there
 * @param slope points per unit of the feature
 */
public record NeighbourLine(int feature, double[] x, double[] y, double[] weights, double at, double score,
        double line, double slope) {

    /**
     * Of neighbours around a frame, and the line of an explanation that has one there.
     *
     * @param frame the frame's place in the clip
     */
    public static NeighbourLine of(VmafModel model, FeatureMatrix clip, int frame, FrameNeighbours around,
            Explanations line, int feature) {
        LineFits fits = Fits.of(line);
        int p = model.featureCount();
        int m = around.weights().length;
        double points = model.pointsPerUnit();
        double[] x = new double[m];
        double[] y = new double[m];
        double at = clip.normalised()[frame * p + feature];
        for (int j = 0; j < m; j++) {
            double others = 0;
            for (int other = 0; other < p; other++) {
                others += other == feature ? 0 : fits.weights()[frame * p + other] * around.offsets()[other * m + j];
            }
            x[j] = at + around.offsets()[feature * m + j];
            y[j] = model.points(around.predictions()[j]) - others * points;
        }
        double score = model.points(around.own());
        double gap = fits.localPredictions()[frame] - clip.rawSvm()[frame];
        return new NeighbourLine(feature, x, y, around.weights(), at, score, score + gap * points,
                fits.weights()[frame * p + feature] * points);
    }

    /** The feature with the largest weight by size in a frame that is explained. */
    public static int top(Explanations line, int frame) {
        return Ranks.top(Fits.of(line).weights(), frame * line.features(), line.features());
    }
}
