package org.vmaflens.ui;

import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.VmafModel;
import org.vmaflens.ui.timeline.Band;
import org.vmaflens.ui.workspace.ValueShown;

/**
 * Turns weights, and what lies around them, into the value shown: times a factor for every frame and feature.
 *
 * @param matrix the clip
 * @param pointsPerUnit VMAF points for one raw SVM unit
 * @param shown which value
 */
record LineValues(FeatureMatrix matrix, double pointsPerUnit, ValueShown shown) {

    /** Half the width of a 95 % interval, in standard errors. */
    private static final double Z95 = 1.959963984540054;

    static LineValues of(FeatureMatrix matrix, VmafModel model, ValueShown shown) {
        return new LineValues(matrix, model.pointsPerUnit(), shown);
    }

    /** Weights (n × p) as the value shown, in an array of their own. */
    double[] of(double[] weights) {
        double[] values = weights.clone();
        int p = matrix.features();
        for (int k = 0; k < p; k++) {
            double mean = mean(k);
            for (int at = k; at < values.length; at += p) {
                values[at] *= factor(at, mean);
            }
        }
        return values;
    }

    /** 95 % intervals around weights by their standard errors, as the value shown. */
    Band interval(double[] weights, double[] standardErrors) {
        double[] low = new double[weights.length];
        double[] high = new double[weights.length];
        for (int at = 0; at < weights.length; at++) {
            low[at] = weights[at] - Z95 * standardErrors[at];
            high[at] = weights[at] + Z95 * standardErrors[at];
        }
        return band(low, high);
    }

    /** A band of weights as the value shown; a negative factor turns it over. */
    Band band(double[] lowWeights, double[] highWeights) {
        double[] low = of(lowWeights);
        double[] high = of(highWeights);
        for (int at = 0; at < low.length; at++) {
            double one = low[at];
            low[at] = Math.min(one, high[at]);
            high[at] = Math.max(one, high[at]);
        }
        return new Band(low, high);
    }

    private double factor(int at, double mean) {
        return switch (shown) {
            case WEIGHT -> 1;
            case WEIGHT_IN_POINTS -> pointsPerUnit;
            case CONTRIBUTION -> pointsPerUnit * (matrix.normalised()[at] - mean);
        };
    }

    private double mean(int feature) {
        double sum = 0;
        int count = 0;
        for (int frame = 0; frame < matrix.frameCount(); frame++) {
            if (!matrix.isGap(frame)) {
                sum += matrix.normalised()[frame * matrix.features() + feature];
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
