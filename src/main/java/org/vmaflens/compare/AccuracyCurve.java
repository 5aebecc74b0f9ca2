package org.vmaflens.compare;

import org.vmaflens.explain.ExactExplainer;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.numeric.Parallel;

/**
 * What one frame's weights are, and how far one run strays from them, along N, σ or κ: exact, without a sample drawn.
 * Places where the setting has no answer (every sample weight is 0) hold NaN.
 *
 * @param axis what varies
 * @param at m values of it
 * @param features p
 * @param weights m × p, mean over runs
 * @param standardErrors m × p, of one run
 * @param r2 m, weighted R²
 * @param gaps m, local prediction minus the model's, in VMAF points
 * @param effectiveSampleSizes m
 */
public record AccuracyCurve(Axis axis, double[] at, int features, double[] weights, double[] standardErrors,
        double[] r2, double[] gaps, double[] effectiveSampleSizes) {

    /** What varies along a curve. */
    public enum Axis {
        SAMPLES, STD, KERNEL_WIDTH;

        /** The setting with another value of this. */
        public Neighbourhood with(Neighbourhood setting, double value) {
            return switch (this) {
                case SAMPLES -> setting.withSamples((int) Math.round(value));
                case STD -> setting.withStd(value);
                case KERNEL_WIDTH -> setting.withKernelWidth(value);
            };
        }
    }

    /**
     * The curve of one frame.
     *
     * @param frame the frame's place in the clip
     * @throws LensException when the model or the metric has no closed form
     */
    public static AccuracyCurve of(ModelFile model, FeatureMatrix clip, int frame, Neighbourhood setting, Axis axis,
            double[] at) {
        FeatureMatrix one = OneFrame.of(clip, frame);
        int p = clip.features();
        AccuracyCurve curve = new AccuracyCurve(axis, at.clone(), p, new double[at.length * p],
                new double[at.length * p], new double[at.length], new double[at.length], new double[at.length]);
        Explanations own = exact(model, one, setting);
        for (int i = 0; i < at.length; i++) {
            Neighbourhood there = axis.with(setting, at[i]);
            curve.put(i, axis == Axis.SAMPLES ? own : exactOrNothing(model, one, there, own), there.samples(),
                    one.rawSvm()[0], model.model().pointsPerUnit());
        }
        return curve;
    }

    /** Values that rise by equal ratios from {@code low} to {@code high}, both included. */
    public static double[] steps(double low, double high, int count) {
        double[] steps = new double[count];
        for (int i = 0; i < count; i++) {
            steps[i] = low * Math.pow(high / low, i / (count - 1.0));
        }
        return steps;
    }

    private void put(int i, Explanations exact, double samples, double rawSvm, double pointsPerUnit) {
        LineFits fits = Fits.of(exact);
        boolean finished = exact.finished()[0];
        for (int k = 0; k < features; k++) {
            NeededSamples weight = NeededSamples.of(exact, 0, k);
            weights[i * features + k] = finished ? weight.weight(samples) : Double.NaN;
            standardErrors[i * features + k] = finished ? weight.standardError(samples) : Double.NaN;
        }
        Neighbourhood setting = exact.neighbourhood();
        double own = setting == null ? samples : setting.samples();
        r2[i] = finished ? fits.r2()[0] : Double.NaN;
        gaps[i] = finished ? (fits.localPredictions()[0] - rawSvm) * pointsPerUnit : Double.NaN;
        effectiveSampleSizes[i] = finished ? fits.effectiveSampleSizes()[0] * samples / own : Double.NaN;
    }

    private static Explanations exact(ModelFile model, FeatureMatrix one, Neighbourhood setting) {
        return new ExactExplainer(setting).explain(model, one, Parallel.SAME_THREAD, Progress.NONE);
    }

    private static Explanations exactOrNothing(ModelFile model, FeatureMatrix one, Neighbourhood setting,
            Explanations own) {
        try {
            return exact(model, one, setting);
        } catch (LensException noAnswerHere) {
            return new Explanations(own.method(), setting, own.modelName(), own.modelSha256(), own.clip(),
                    own.logSha256(), own.featureNames(), own.frameNumbers(), new boolean[1], own.fits(), null, null,
                    own.notes());
        }
    }
}
