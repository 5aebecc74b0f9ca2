package org.vmaflens.compare;

import java.util.Arrays;
import org.vmaflens.explain.ExactCurves;
import org.vmaflens.explain.ExactLine;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;

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
     * @throws LensException when the model or the metric has no closed form, or the frame is a gap
     */
    public static AccuracyCurve of(ModelFile model, FeatureMatrix clip, int frame, Neighbourhood setting, Axis axis,
            double[] at) {
        ExactCurves curves = Frames.curves(model, clip, frame);
        int p = clip.features();
        AccuracyCurve curve = new AccuracyCurve(axis, at.clone(), p, nan(at.length * p), nan(at.length * p),
                nan(at.length), nan(at.length), nan(at.length));
        ExactLine own = curves.at(setting);
        for (int i = 0; i < at.length; i++) {
            Neighbourhood there = axis.with(setting, at[i]);
            if (axis == Axis.SAMPLES) {
                curve.put(i, own, there, model.model().pointsPerUnit());
            } else {
                int place = i;
                Frames.answer(curves, there)
                        .ifPresent(line -> curve.put(place, line, there, model.model().pointsPerUnit()));
            }
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

    private void put(int i, ExactLine line, Neighbourhood setting, double pointsPerUnit) {
        for (int k = 0; k < features; k++) {
            weights[i * features + k] = line.weight(k, setting.samples(), setting.ridgeAlpha());
            standardErrors[i * features + k] = line.standardError(k, setting.samples(), setting.ridgeAlpha());
        }
        r2[i] = line.r2();
        gaps[i] = line.gap() * pointsPerUnit;
        effectiveSampleSizes[i] = line.effectiveSamples(setting.samples());
    }

    private static double[] nan(int length) {
        double[] values = new double[length];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
