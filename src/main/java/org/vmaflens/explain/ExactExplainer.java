package org.vmaflens.explain;

import java.util.List;
import java.util.function.Supplier;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.VmafModel;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.numeric.RbfKernel;

/**
 * The closed form of the sampled explanation for RBF kernels and the euclidean metric: the mean and the scatter of what
 * runs with N samples answer, without drawing one. Weights hold the penalty's share; the intercept is that of the same
 * line in normalised features, {@code local prediction - weights · x}, and the local prediction is free of the penalty.
 */
public final class ExactExplainer implements Explainer {

    private static final long DIAGNOSTICS_COST = 16;
    /** Panels of frames that a worker takes at a time, for lines and for diagnostics: below a millisecond each. */
    private static final int LINES = 32;
    private static final int DIAGNOSTICS = 2;

    private final Neighbourhood setting;
    private final boolean diagnostics;
    private final Supplier<Kernels> loops;
    private final LatestPairs latest = new LatestPairs();

    private ExactExplainer(Neighbourhood setting, boolean diagnostics, Supplier<Kernels> loops) {
        this.setting = setting;
        this.diagnostics = diagnostics;
        this.loops = loops;
    }

    /** Weights with R² and standard errors, by loops that depend on the amount of work alone. */
    public ExactExplainer(Neighbourhood setting) {
        this(setting, true, Kernels::best);
    }

    /** Weights with R² and standard errors, where there are more than a few frames by the loops given. */
    public ExactExplainer(Neighbourhood setting, Supplier<Kernels> loops) {
        this(setting, true, loops);
    }

    /** Weights, intercepts and local predictions only, an order of magnitude sooner; R² and standard errors are NaN. */
    public static ExactExplainer weightsOnly(Neighbourhood setting) {
        return new ExactExplainer(setting, false, Kernels::best);
    }

    @Override
    public Method method() {
        return Method.EXACT;
    }

    @Override
    public long cost(ModelFile model, FeatureMatrix matrix) {
        return matrix.frameCount() * costPerFrame();
    }

    /**
     * As {@link Explainer#explain}. All lines come first, at a small part of the cost, and may be shown
     * ({@link Progress#begun}) while R² and standard errors are worked out.
     */
    @Override
    public Explanations explain(ModelFile file, FeatureMatrix matrix, Parallel parallel, Progress progress) {
        VmafModel model = file.model();
        ExactRefusals.check(model, setting);
        Kernels kernels = Kernels.forFrames(matrix.frameCount(), loops);
        int p = matrix.features();
        ClosedForm form = new ClosedForm(p, model.regression().kernel().gamma(), setting.std(), setting.kernelWidth());
        RbfKernel svm = model.regression().asRbf();
        ExactSink sink = new ExactSink(setting, form, matrix);
        progress.begun(answer(file, matrix, form, sink, sink.lines()));
        ExactRun run = new ExactRun(kernels, svm, form, matrix, sink, progress);
        run.lines(parallel, LINES, diagnostics ? 0 : 1);
        if (sink.vanished()) {
            throw new LensException("No support vector of %s reaches any frame: with γ = %s every kernel value is 0. "
                    .formatted(model.name(), model.regression().kernel().gamma())
                    + "A larger neighbour std (σ) reaches further.");
        }
        if (!diagnostics) {
            return answer(file, matrix, form, sink, sink.lines());
        }
        if (!progress.isCancelled()) {
            run.diagnostics(latest.of(kernels, model.regression(), form, parallel, progress), parallel, DIAGNOSTICS,
                    DIAGNOSTICS_COST);
        }
        return answer(file, matrix, form, sink, sink.complete());
    }

    private Explanations answer(ModelFile file, FeatureMatrix matrix, ClosedForm form, ExactSink sink,
            boolean[] finished) {
        return new Explanations(Method.EXACT, setting, file.name(), file.sha256(), matrix.clip(), matrix.logSha256(),
                file.model().shortNames(), matrix.frameNumbers(), finished, sink.fits(), null, null, notes(form));
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
}
