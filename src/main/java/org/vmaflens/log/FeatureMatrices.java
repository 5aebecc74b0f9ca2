package org.vmaflens.log;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.vmaflens.model.Predictor;
import org.vmaflens.model.VmafModel;

/** Turns a log into what a model sees of it. */
public final class FeatureMatrices {
    private FeatureMatrices() {
    }

    /** Corrects, normalises and scores every frame; frames that lack a feature become gaps. */
    public static FeatureMatrix of(VmafModel model, FeatureLog log, ColumnMatch match) {
        int n = log.frameCount();
        int p = model.featureCount();
        double[] raw = new double[n * p];
        for (int k = 0; k < p; k++) {
            for (int i = 0; i < n; i++) {
                raw[i * p + k] = log.value(match.columns()[k], i);
            }
        }
        ChromaCorrection.of(model).ifPresent(correction -> correction.apply(raw));
        return see(model, log.name(), log.sha256(), log.frames(), raw, scores -> LogScores.of(log, scores));
    }

    /**
     * The same clip as another model of a collection sees it: members take the same features, but may scale them and
     * their score each in their own way.
     */
    public static FeatureMatrix seenBy(VmafModel member, FeatureMatrix matrix) {
        return see(member, matrix.clip(), matrix.logSha256(), matrix.frameNumbers(), matrix.raw(),
                scores -> matrix.logScores());
    }

    private static FeatureMatrix see(VmafModel model, String clip, String sha256, int[] frames, double[] raw,
            UnaryOperator<double[]> logScores) {
        int n = frames.length;
        double[] normalised = normalise(model, raw, n);
        double[] rawSvm = new double[n];
        double[] points = new double[n];
        double[] scores = new double[n];
        Predictor.of(model.regression()).predictAll(normalised, rawSvm);
        for (int i = 0; i < n; i++) {
            points[i] = model.points(rawSvm[i]);
            scores[i] = Double.isNaN(points[i]) ? Double.NaN : model.displayedScore(points[i], false);
        }
        return new FeatureMatrix(clip, sha256, model.featureCount(), frames, raw, normalised, scores, points, rawSvm,
                logScores.apply(scores));
    }

    private static double[] normalise(VmafModel model, double[] raw, int n) {
        int p = model.featureCount();
        double[] normalised = new double[n * p];
        for (int i = 0; i < n; i++) {
            boolean gap = false;
            for (int k = 0; k < p; k++) {
                double value = model.normalise(k, raw[i * p + k]);
                normalised[i * p + k] = value;
                gap |= !Double.isFinite(value);
            }
            if (gap) {
                Arrays.fill(normalised, i * p, (i + 1) * p, Double.NaN);
            }
        }
        return normalised;
    }
}
