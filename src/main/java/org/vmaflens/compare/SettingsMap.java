package org.vmaflens.compare;

import java.util.Arrays;
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
        FeatureMatrix one = OneFrame.of(clip, frame);
        new ExactExplainer(setting).explain(model, one, Parallel.SAME_THREAD, Progress.NONE);
        int cells = stds.length * kernelWidths.length;
        SettingsMap map = new SettingsMap(stds.clone(), kernelWidths.clone(), nan(cells), nan(cells), nan(cells));
        parallel.forEachChunk(cells, 1, (from, to) -> {
            for (int cell = from; cell < to && !progress.isCancelled(); cell++) {
                map.put(cell, model, one, setting.withStd(stds[cell % stds.length])
                        .withKernelWidth(kernelWidths[cell / stds.length]));
                progress.advance(1);
            }
        });
        return map;
    }

    private void put(int cell, ModelFile model, FeatureMatrix one, Neighbourhood setting) {
        try {
            Explanations exact = new ExactExplainer(setting).explain(model, one, Parallel.SAME_THREAD, Progress.NONE);
            LineFits fits = Fits.of(exact);
            r2[cell] = fits.r2()[0];
            gaps[cell] = Math.abs((fits.localPredictions()[0] - one.rawSvm()[0]) * model.model().pointsPerUnit());
            errors[cell] = Arrays.stream(fits.standardErrors()).max().orElse(Double.NaN);
        } catch (LensException noAnswerHere) {
            r2[cell] = Double.NaN;
        }
    }

    private static double[] nan(int length) {
        double[] values = new double[length];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
