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
 * @param errors w × s, the largest standard error of the frame's weights in one run
 */
public record SettingsMap(double[] stds, double[] kernelWidths, double[] r2, double[] gaps, double[] errors) {

    /**
     * The map around a setting, with its N, ridge penalty and metric.
     *
     * @throws LensException when the model or the metric has no closed form
     */
    public static SettingsMap of(ModelFile model, FeatureMatrix clip, int frame, Neighbourhood setting, double[] stds,
            double[] kernelWidths, Parallel parallel, Progress progress) {
        Frames.curves(model, clip, frame).at(setting);
        int cells = stds.length * kernelWidths.length;
        SettingsMap map = new SettingsMap(stds.clone(), kernelWidths.clone(), nan(cells), nan(cells), nan(cells));
        parallel.forEachChunk(cells, stds.length, (from, to) -> {
            ExactCurves curves = Frames.curves(model, clip, frame);
            for (int cell = from; cell < to && !progress.isCancelled(); cell++) {
                int place = cell;
                Neighbourhood there = setting.withStd(stds[cell % stds.length])
                        .withKernelWidth(kernelWidths[cell / stds.length]);
                Frames.answer(curves, there)
                        .ifPresent(line -> map.put(place, line, there, Math.abs(model.model().pointsPerUnit())));
                progress.advance(1);
            }
        });
        return map;
    }

    private void put(int cell, ExactLine line, Neighbourhood setting, double pointsPerUnit) {
        r2[cell] = line.r2();
        gaps[cell] = Math.abs(line.gap()) * pointsPerUnit;
        double most = 0;
        for (int k = 0; k < line.features(); k++) {
            most = Math.max(most, line.standardError(k, setting.samples(), setting.ridgeAlpha()));
        }
        errors[cell] = most;
    }

    private static double[] nan(int length) {
        double[] values = new double[length];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
