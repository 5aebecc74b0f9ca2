package org.vmaflens.cli;

import java.util.Arrays;
import java.util.List;
import org.vmaflens.explain.Explainer;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.ModelFile;
import org.vmaflens.numeric.Parallel;

/** Answers {@code place of frame + feature / 10} as every weight, up to a frame at which it stops as if cancelled. */
record MadeUpExplainer(Method method, int stopAt) implements Explainer.StandIn {

    @Override
    public long cost(ModelFile model, FeatureMatrix matrix) {
        return matrix.frameCount();
    }

    @Override
    public Explanations explain(ModelFile model, FeatureMatrix matrix, Parallel parallel, Progress progress) {
        int n = matrix.frameCount();
        int p = matrix.features();
        boolean[] finished = new boolean[n];
        double[] weights = empty(n * p);
        for (int frame = 0; frame < Math.min(n, stopAt); frame++) {
            finished[frame] = true;
            for (int k = 0; k < p; k++) {
                weights[frame * p + k] = frame + k / 10.0;
            }
            progress.advance(1);
        }
        LineFits fits = new LineFits(weights, empty(n * p), empty(n), empty(n), empty(n), empty(n), empty(n), null);
        return new Explanations(method, Neighbourhood.DEFAULTS, model.name(), model.sha256(), matrix.clip(),
                matrix.logSha256(), model.model().shortNames(), matrix.frameNumbers(), finished, fits, null, null,
                List.of());
    }

    private static double[] empty(int length) {
        double[] values = new double[length];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
