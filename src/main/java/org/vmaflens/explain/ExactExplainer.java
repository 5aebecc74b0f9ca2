package org.vmaflens.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.VmafModel;
import org.vmaflens.numeric.Parallel;

/**
 * The closed form of the sampled explanation for RBF kernels and the euclidean metric: the mean and the scatter of what
 * runs with N samples answer, without drawing one. Weights hold the penalty's share; the intercept is that of the same
 * line in normalised features, {@code local prediction - weights · x}, and the local prediction is free of the penalty.
 */
public final class ExactExplainer implements Explainer {

    private static final long DIAGNOSTICS_COST = 16;

    private final Neighbourhood setting;
    private final boolean diagnostics;

    private ExactExplainer(Neighbourhood setting, boolean diagnostics) {
        this.setting = setting;
        this.diagnostics = diagnostics;
    }

    /** Weights with R² and standard errors. */
    public ExactExplainer(Neighbourhood setting) {
        this(setting, true);
    }

    /** Weights, intercepts and local predictions only, an order of magnitude sooner; R² and standard errors are NaN. */
    public static ExactExplainer weightsOnly(Neighbourhood setting) {
        return new ExactExplainer(setting, false);
    }

    @Override
    public Method method() {
        return Method.EXACT;
    }

    @Override
    public long cost(ModelFile model, FeatureMatrix matrix) {
        return matrix.frameCount() * costPerFrame();
    }

    @Override
    public Explanations explain(ModelFile file, FeatureMatrix matrix, Parallel parallel, Progress progress) {
        VmafModel model = file.model();
        ExactRefusals.check(model, setting);
        int n = matrix.frameCount();
        int p = matrix.features();
        ClosedForm form = new ClosedForm(p, model.regression().kernel().gamma(), setting.std(), setting.kernelWidth());
        ExactSink sink = new ExactSink(setting, form, matrix);
        PairForms pairs = diagnostics ? PairForms.of(model.regression(), form) : null;
        int lanes = LaneBlock.lanesFor(n, parallel.workers(), nanosecondsPerFrame(model.regression().size(), pairs));
        parallel.forEachChunk(n, lanes, (from, to) -> {
            if (progress.isCancelled()) {
                return;
            }
            LaneBlock block = new LaneBlock(p, lanes);
            block.load(matrix, matrix.normalised(), from, to);
            ExactWeights weights = new ExactWeights(model.regression(), form, lanes);
            weights.run(block);
            if (pairs == null) {
                sink.put(weights, null, from, to);
            } else {
                ExactErrors errors = new ExactErrors(model.regression(), form, pairs, lanes);
                errors.run(block, weights);
                sink.put(weights, errors, from, to);
            }
            progress.advance((to - from) * costPerFrame());
        });
        if (sink.vanished()) {
            throw new LensException("No support vector of %s reaches any frame: with γ = %s every kernel value is 0. "
                    .formatted(model.name(), model.regression().kernel().gamma())
                    + "A larger neighbour std (σ) reaches further.");
        }
        return new Explanations(Method.EXACT, setting, file.name(), file.sha256(), matrix.clip(), matrix.logSha256(),
                model.shortNames(), matrix.frameNumbers(), sink.finished(), sink.fits(), null, null, notes(form));
    }

    private List<String> notes(ClosedForm form) {
        double effective = form.sampleShare() * setting.samples();
        if (effective >= form.features() + 1) {
            return List.of();
        }
        return List.of("Only %.1f of %,d neighbours count in one sampled run, so its standard errors are rough."
                .formatted(effective, setting.samples()));
    }

    private long costPerFrame() {
        return diagnostics ? DIAGNOSTICS_COST : 1;
    }

    private static double nanosecondsPerFrame(int vectors, @Nullable PairForms pairs) {
        double weights = 20.0 * vectors;
        return pairs == null ? weights : weights + vectors * (80 + 3.0 * pairs.error().rank());
    }
}
