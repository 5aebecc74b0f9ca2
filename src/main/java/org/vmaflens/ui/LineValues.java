package org.vmaflens.ui;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
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

    /** Weights (n × p, row after row) as the value shown, p arrays of n. */
    List<double[]> of(double[] weights) {
        return each(at -> weights[at]);
    }

    /** 95 % intervals around weights by their standard errors, as the value shown. */
    Band interval(double[] weights, double[] standardErrors) {
        return band(each(at -> weights[at] - Z95 * standardErrors[at]),
                each(at -> weights[at] + Z95 * standardErrors[at]));
    }

    /** A band of weights as the value shown; a negative factor turns it over. */
    Band band(double[] lowWeights, double[] highWeights) {
        return band(of(lowWeights), of(highWeights));
    }

    private static Band band(List<double[]> lows, List<double[]> highs) {
        for (int k = 0; k < lows.size(); k++) {
            double[] low = lows.get(k);
            double[] high = highs.get(k);
            for (int i = 0; i < low.length; i++) {
                double one = low[i];
                low[i] = Math.min(one, high[i]);
                high[i] = Math.max(one, high[i]);
            }
        }
        return new Band(lows, highs);
    }

    /** Weights, by their place in n × p, as the value shown. */
    private List<double[]> each(IntToDoubleFunction weight) {
        int p = matrix.features();
        return IntStream.range(0, p).mapToObj(k -> {
            double[] values = new double[matrix.frameCount()];
            double mean = mean(k);
            for (int i = 0; i < values.length; i++) {
                int at = i * p + k;
                values[i] = weight.applyAsDouble(at) * factor(at, mean);
            }
            return values;
        }).toList();
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
