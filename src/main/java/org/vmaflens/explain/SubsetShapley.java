package org.vmaflens.explain;

import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.Predictor;
import org.vmaflens.model.VmafModel;

/**
 * Shapley values of any score, by all 2^p mixtures of a frame and its reference: for kernels that are no product, and
 * for the displayed score. Used by one worker at a time.
 */
final class SubsetShapley {

    private final VmafModel model;
    private final boolean displayed;
    private final Predictor predictor;
    private final double[] shares;
    private final double[] scores;
    private final double[] mixture;

    SubsetShapley(VmafModel model, boolean displayed) {
        this.model = model;
        this.displayed = displayed;
        predictor = Predictor.of(model.regression());
        int p = model.featureCount();
        shares = shares(p);
        scores = new double[1 << p];
        mixture = new double[p];
    }

    /** Scores all mixtures of a frame with its reference row; false when {@code progress} is cancelled meanwhile. */
    boolean run(FeatureMatrix matrix, double[] references, int frame, Progress progress) {
        int p = mixture.length;
        for (int subset = 0; subset < scores.length; subset++) {
            if ((subset & 63) == 0 && progress.isCancelled()) {
                return false;
            }
            for (int k = 0; k < p; k++) {
                boolean own = (subset >> k & 1) == 1;
                mixture[k] = (own ? matrix.normalised() : references)[frame * p + k];
            }
            double points = model.points(predictor.predict(mixture, 0));
            scores[subset] = displayed ? model.displayedScore(points, false) : points;
        }
        return true;
    }

    /** φ of a feature, in points. */
    double value(int feature) {
        double sum = 0;
        int bit = 1 << feature;
        for (int subset = 0; subset < scores.length; subset++) {
            if ((subset & bit) == 0) {
                sum += shares[Integer.bitCount(subset)] * (scores[subset | bit] - scores[subset]);
            }
        }
        return sum;
    }

    /** The score of the reference. */
    double referenceScore() {
        return scores[0];
    }

    /** The score of the frame. */
    double score() {
        return scores[scores.length - 1];
    }

    /** {@code |S|!(p - |S| - 1)!/p!} by |S|. */
    private static double[] shares(int p) {
        double[] shares = new double[p];
        double binomial = 1;
        for (int size = 0; size < p; size++) {
            shares[size] = 1 / (p * binomial);
            binomial = binomial * (p - 1 - size) / (size + 1);
        }
        return shares;
    }
}
