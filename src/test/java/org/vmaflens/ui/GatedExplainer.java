package org.vmaflens.ui;

import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.ExactExplainer;
import org.vmaflens.explain.Explainer;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.ModelFile;
import org.vmaflens.numeric.Parallel;

/** Explains exactly, but a frame only where the gate has let it through, so that a test sees a run half done. */
record GatedExplainer(Neighbourhood setting, Semaphore gate) implements Explainer.StandIn {

    private static final long COST = 1000;

    @Override
    public Method method() {
        return Method.SAMPLED;
    }

    @Override
    public long cost(ModelFile model, FeatureMatrix matrix) {
        return COST * matrix.frameCount();
    }

    @Override
    public Explanations explain(ModelFile model, FeatureMatrix matrix, Parallel parallel, Progress progress) {
        Explanations all = new ExactExplainer(setting).explain(model, matrix, parallel, Progress.NONE);
        LineFits from = all.fits();
        if (from == null) {
            throw new IllegalStateException("exact explanations are lines");
        }
        LineFits to = new LineFits(nan(from.weights()), nan(from.standardErrors()), nan(from.intercepts()),
                nan(from.localPredictions()), nan(from.r2()), nan(from.effectiveSampleSizes()),
                nan(from.ridgeShares()), null);
        Explanations filling = new Explanations(Method.SAMPLED, setting, all.modelName(), all.modelSha256(),
                all.clip(), all.logSha256(), all.featureNames(), all.frameNumbers(), new boolean[all.frameCount()],
                to, null, null, all.notes());
        progress.begun(filling);
        for (int frame = 0; frame < filling.frameCount() && passes(progress); frame++) {
            copy(from, to, frame, all.features());
            filling.finished()[frame] = true;
            progress.advance(COST);
        }
        return filling;
    }

    private boolean passes(Progress progress) {
        try {
            while (!progress.isCancelled()) {
                if (gate.tryAcquire(1, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static void copy(LineFits from, LineFits to, int frame, int p) {
        System.arraycopy(from.weights(), frame * p, to.weights(), frame * p, p);
        System.arraycopy(from.standardErrors(), frame * p, to.standardErrors(), frame * p, p);
        to.intercepts()[frame] = from.intercepts()[frame];
        to.localPredictions()[frame] = from.localPredictions()[frame];
        to.r2()[frame] = from.r2()[frame];
        to.effectiveSampleSizes()[frame] = from.effectiveSampleSizes()[frame];
        to.ridgeShares()[frame] = from.ridgeShares()[frame];
    }

    private static double[] nan(double @Nullable [] like) {
        double[] values = new double[like == null ? 0 : like.length];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
