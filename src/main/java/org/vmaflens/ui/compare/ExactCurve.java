package org.vmaflens.ui.compare;

import java.util.List;
import org.vmaflens.compare.AccuracyCurve;
import org.vmaflens.explain.MemberSpread;
import org.vmaflens.plot.compare.Curve;

/**
 * A curve with the figures for its right axis.
 *
 * @param r2, gaps, effective m
 */
record ExactCurve(Curve curve, double[] r2, double[] gaps, double[] effective) {

    /**
     * The mean of several frames' curves along the same axis.
     *
     * @param curves at least one
     * @param spread m × p, where a collection's members lie; of length 0 for a single model
     */
    static ExactCurve mean(List<AccuracyCurve> curves, MemberSpread spread) {
        AccuracyCurve first = curves.getFirst();
        double[] weights = new double[first.weights().length];
        double[] errors = new double[weights.length];
        double[] r2 = new double[first.at().length];
        double[] gaps = new double[r2.length];
        double[] effective = new double[r2.length];
        for (AccuracyCurve one : curves) {
            add(weights, one.weights(), curves.size());
            add(errors, one.standardErrors(), curves.size());
            add(r2, one.r2(), curves.size());
            add(gaps, one.gaps(), curves.size());
            add(effective, one.effectiveSampleSizes(), curves.size());
        }
        return new ExactCurve(new Curve(first.at(), weights, errors, spread.low(), spread.high()), r2, gaps,
                effective);
    }

    private static void add(double[] sums, double[] values, int count) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += values[i] / count;
        }
    }
}
