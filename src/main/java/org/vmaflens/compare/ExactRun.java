package org.vmaflens.compare;

import org.vmaflens.explain.CollectionExplainer;
import org.vmaflens.explain.ExactExplainer;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.ModelFile;
import org.vmaflens.numeric.Parallel;

/**
 * The closed form over a clip, as a study wants it: weights on every frame, standard errors and R² on at most so many
 * evenly spaced ones (they cost twenty times as much, and vary slowly), and the spread over a collection's members.
 *
 * @param errorFrames how many frames get standard errors
 */
record ExactRun(ModelFile model, Neighbourhood setting, int errorFrames) {

    /** What {@link #explain} adds up to on its progress. */
    long cost(FeatureMatrix clip) {
        long weights = ExactExplainer.weightsOnly(setting).cost(model, clip);
        long errors = new ExactExplainer(setting).cost(model, probes(clip));
        long full = clip.frameCount() <= errorFrames ? errors : errors + weights;
        return model.isCollection() ? full + members().cost(model, clip) : full;
    }

    /**
     * Explains; unfinished when {@code progress} is cancelled.
     *
     * @throws org.vmaflens.model.LensException when the model or the metric has no closed form
     */
    Explanations explain(FeatureMatrix clip, Parallel parallel, Progress progress) {
        Explanations full = clip.frameCount() <= errorFrames
                ? new ExactExplainer(setting).explain(model, clip, parallel, progress)
                : withErrors(ExactExplainer.weightsOnly(setting).explain(model, clip, parallel, progress),
                        new ExactExplainer(setting).explain(model, probes(clip), parallel, progress));
        if (!model.isCollection() || progress.isCancelled()) {
            return full;
        }
        Explanations spread = members().explain(model, clip, parallel, progress);
        return new Explanations(full.method(), setting, full.modelName(), full.modelSha256(), full.clip(),
                full.logSha256(), full.featureNames(), full.frameNumbers(), full.finished(), full.fits(), null,
                spread.spread(), full.notes());
    }

    private CollectionExplainer members() {
        return new CollectionExplainer(ExactExplainer.weightsOnly(setting));
    }

    private FeatureMatrix probes(FeatureMatrix clip) {
        return clip.frameCount() <= errorFrames ? clip : Frames.spaced(clip, errorFrames);
    }

    private Explanations withErrors(Explanations all, Explanations probed) {
        LineFits fits = Fits.of(all);
        LineFits some = Fits.of(probed);
        int p = all.features();
        double[] errors = fits.standardErrors().clone();
        double[] r2 = fits.r2().clone();
        for (int i = 0; i < probed.frameCount(); i++) {
            int frame = Frames.place(i, all.frameCount(), probed.frameCount());
            System.arraycopy(some.standardErrors(), i * p, errors, frame * p, p);
            r2[frame] = some.r2()[i];
        }
        return new Explanations(all.method(), setting, all.modelName(), all.modelSha256(), all.clip(),
                all.logSha256(), all.featureNames(), all.frameNumbers(), all.finished(),
                new LineFits(fits.weights(), errors, fits.intercepts(), fits.localPredictions(), r2,
                        fits.effectiveSampleSizes(), fits.ridgeShares(), fits.weightsLimit()),
                null, null, all.notes());
    }
}
