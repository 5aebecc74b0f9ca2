package org.vmaflens.compare;

import java.util.Arrays;
import org.vmaflens.explain.ExactCurves;
import org.vmaflens.explain.ExactLine;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.numeric.Parallel;

/**
 * How well the line of one frame fits, and how far one run strays, over all pairs of σ and κ. NaN where every sample
 * weight is 0, and where the progress was cancelled.
 *
 * @param stds s values of σ
 * @param kernelWidths w values of κ
 * @param r2 w × s, weighted R²
 * @param gaps w × s, |local prediction − model's| in VMAF points
 * @param errors w × s, how far the frame's weights stay from their limits in 95 % of runs, the worst of them: chance
 *        and what the ridge penalty takes away together, so that weights shrunk to nothing do not look exact
 * @param biases w × s, the penalty's part in it
 * @param members w × s, half the widest of the intervals that hold 95 % of a collection's members; NaN for a single
 *        model
 */
public record SettingsMap(double[] stds, double[] kernelWidths, double[] r2, double[] gaps, double[] errors,
        double[] biases, double[] members) {

    /** Whether the model is a collection, so that a run's error has the model's own to stand beside. */
    public boolean hasMembers() {
        return Arrays.stream(members).anyMatch(half -> !Double.isNaN(half));
    }

    /** w × s, a run's error over the members' spread: below 1, more neighbours make nothing surer. */
    public double[] shares() {
        double[] shares = new double[errors.length];
        Arrays.setAll(shares, cell -> errors[cell] / members[cell]);
        return shares;
    }

    /**
     * The map around a setting, with its N, ridge penalty and metric.
     *
     * @throws LensException when the model or the metric has no closed form
     */
    public static SettingsMap of(ModelFile model, FeatureMatrix clip, int frame, Neighbourhood setting, double[] stds,
            double[] kernelWidths, Parallel parallel, Progress progress) {
        Frames.curves(model, clip, frame).at(setting);
        int cells = stds.length * kernelWidths.length;
        SettingsMap map = new SettingsMap(stds.clone(), kernelWidths.clone(), nan(cells), nan(cells), nan(cells),
                nan(cells), nan(cells));
        parallel.forEachChunk(cells, stds.length, (from, to) -> {
            ExactCurves curves = Frames.curves(model, clip, frame);
            MemberCurves own = new MemberCurves(model, Frames.one(clip, frame));
            for (int cell = from; cell < to && !progress.isCancelled(); cell++) {
                int place = cell;
                Neighbourhood there = setting.withStd(stds[cell % stds.length])
                        .withKernelWidth(kernelWidths[cell / stds.length]);
                Frames.answer(curves, there)
                        .ifPresent(line -> map.put(place, line, there, Math.abs(model.model().pointsPerUnit())));
                map.members[cell] = own.halfWidth(there);
                progress.advance(1);
            }
        });
        return map;
    }

    private void put(int cell, ExactLine line, Neighbourhood setting, double pointsPerUnit) {
        r2[cell] = line.r2();
        gaps[cell] = Math.abs(line.gap()) * pointsPerUnit;
        double worst = 0;
        for (int k = 0; k < line.features(); k++) {
            double reach = line.reach(k, setting.samples(), setting.ridgeAlpha());
            if (reach >= worst) {
                worst = reach;
                biases[cell] = Math.abs(line.limit()[k]) * line.ridgeShare(setting.samples(), setting.ridgeAlpha());
            }
        }
        errors[cell] = worst;
    }

    private static double[] nan(int length) {
        double[] values = new double[length];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
