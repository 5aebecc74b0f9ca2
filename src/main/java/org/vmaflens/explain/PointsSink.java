package org.vmaflens.explain;

import java.util.Arrays;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.VmafModel;

/** Where a points-lost run puts its frames; each frame belongs to one worker. */
final class PointsSink {

    private final VmafModel model;
    private final FeatureMatrix matrix;
    private final double[] references;
    private final boolean[] finished;
    private final PointsLost pointsLost;

    PointsSink(VmafModel model, FeatureMatrix matrix, double[] references) {
        this.model = model;
        this.matrix = matrix;
        this.references = references;
        int n = matrix.frameCount();
        finished = new boolean[n];
        pointsLost = new PointsLost(unknown(n * matrix.features()), unknown(n), unknown(n));
    }

    /** Whether both the frame and its reference are there. */
    boolean canExplain(int frame) {
        if (matrix.isGap(frame)) {
            return false;
        }
        for (int k = 0; k < matrix.features(); k++) {
            if (!Double.isFinite(references[frame * matrix.features() + k])) {
                return false;
            }
        }
        return true;
    }

    /** Takes the frames {@code [from, to)} from a block's lanes. */
    void put(ProductShapley shapley, int from, int to) {
        int p = matrix.features();
        for (int frame = from; frame < to; frame++) {
            if (canExplain(frame)) {
                for (int k = 0; k < p; k++) {
                    pointsLost.points()[frame * p + k] = shapley.values(k)[frame - from] / model.slopes()[0];
                }
                double reference = model.points(shapley.referenceSum()[frame - from] - model.regression().rho());
                put(frame, matrix.points()[frame], reference);
            }
        }
    }

    /** Takes one frame. */
    void put(SubsetShapley shapley, int frame) {
        for (int k = 0; k < matrix.features(); k++) {
            pointsLost.points()[frame * matrix.features() + k] = shapley.value(k);
        }
        put(frame, shapley.score(), shapley.referenceScore());
    }

    boolean[] finished() {
        return finished;
    }

    PointsLost pointsLost() {
        return pointsLost;
    }

    private void put(int frame, double score, double reference) {
        pointsLost.scores()[frame] = score;
        pointsLost.referenceScores()[frame] = reference;
        finished[frame] = true;
    }

    private static double[] unknown(int size) {
        double[] values = new double[size];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
