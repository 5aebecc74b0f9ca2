package org.vmaflens.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.Predictor;
import org.vmaflens.model.SupportVectorRegression;
import org.vmaflens.model.VmafModel;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.Once;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.numeric.RbfKernel;

/** LIME as the reference LocalExplainer has it: predict N random neighbours of a frame, fit a weighted ridge line. */
public final class SampledExplainer implements Explainer {

    /** Nanoseconds that the scalar loops take for one kernel, about. */
    private static final double DIRECT_KERNEL = 20;
    private static final double FACTORISED_KERNEL = 2;
    /** Nanoseconds of scalar work for each worker beyond which it pays to wait for the vector loops to be compiled. */
    private static final double LONG = 2.5e9;

    private final Neighbourhood neighbourhood;
    private final Supplier<Kernels> forShort;
    private final Supplier<Kernels> forLong;
    private final SharedNeighbours neighbours = new SharedNeighbours();

    /** An explainer on the fastest loops that this JVM offers. */
    public SampledExplainer(Neighbourhood neighbourhood) {
        this(neighbourhood, Once.of(Kernels::best));
    }

    private SampledExplainer(Neighbourhood neighbourhood, Supplier<Kernels> best) {
        this(neighbourhood, best, best);
    }

    /** An explainer on the loops given. */
    public SampledExplainer(Neighbourhood neighbourhood, Kernels kernels) {
        this(neighbourhood, () -> kernels, () -> kernels);
    }

    private SampledExplainer(Neighbourhood neighbourhood, Supplier<Kernels> forShort, Supplier<Kernels> forLong) {
        this.neighbourhood = neighbourhood;
        this.forShort = forShort;
        this.forLong = forLong;
    }

    /**
     * An explainer that is done soonest also in a JVM that has not compiled the fastest loops yet.
     *
     * @param forShort what to take for work that is done before they are; asked where the work is done, since the JVM may
     *        load its vector module then; the same at every call, since clips share what was worked out by them
     */
    public static SampledExplainer soonest(Neighbourhood neighbourhood, Supplier<Kernels> forShort) {
        return new SampledExplainer(neighbourhood, forShort, Once.of(Kernels::best));
    }

    @Override
    public Method method() {
        return Method.SAMPLED;
    }

    @Override
    public long cost(ModelFile model, FeatureMatrix matrix) {
        long frames = 0;
        for (int frame = 0; frame < matrix.frameCount(); frame++) {
            frames += matrix.isGap(frame) ? 0 : 1;
        }
        return frames * (neighbourhood.samples() + 1);
    }

    @Override
    public Explanations explain(ModelFile file, FeatureMatrix matrix, Parallel parallel, Progress progress) {
        VmafModel model = file.model();
        Refusals.check(model, neighbourhood);
        List<String> notes = new ArrayList<>();
        Kernels kernels = isShort((double) cost(file, matrix) * model.regression().size(), parallel.workers())
                ? forShort.get()
                : forLong.get();
        SampledTask task = SampledTask.of(kernels, neighbourhood, matrix, prediction(kernels, model, matrix, notes),
                progress);
        Explanations answer = new Explanations(Method.SAMPLED, neighbourhood, file.name(), file.sha256(),
                matrix.clip(), matrix.logSha256(), model.shortNames(), matrix.frameNumbers(), task.finished(),
                task.fits(), null, null, notes);
        progress.begun(answer);
        if (neighbourhood.draws() == Draws.SHARED) {
            new SharedRun(task, neighbours, parallel).run();
        } else {
            new NumpyRun(task, parallel).run();
        }
        int few = tooFew(answer.fits(), model.featureCount());
        return few == 0
                ? answer
                : answer.withNote(("On %s of %s frames fewer than %s neighbours count (effective sample size), so the "
                        + "line's weights are chance and have no standard errors. A larger kernel width (κ) or a "
                        + "smaller σ makes more count.").formatted(few, matrix.frameCount(), model.featureCount() + 1));
    }

    private boolean isShort(double kernels, int workers) {
        double each = neighbourhood.draws() == Draws.SHARED ? FACTORISED_KERNEL : DIRECT_KERNEL;
        return kernels * each / workers < LONG;
    }

    private static int tooFew(@Nullable LineFits fits, int features) {
        return fits == null
                ? 0
                : (int) Arrays.stream(fits.effectiveSampleSizes()).filter(size -> size < features + 1).count();
    }

    private NeighbourPrediction prediction(Kernels kernels, VmafModel model, FeatureMatrix matrix, List<String> notes) {
        SupportVectorRegression svm = model.regression();
        if (svm.kernel().isRbf()) {
            if (!Reach.any(svm, matrix)) {
                throw Refusals.nothingInReach(model);
            }
            RbfKernel rbf = svm.asRbf();
            return neighbourhood.draws() == Draws.SHARED
                    ? neighbours.prediction(kernels, svm, rbf)
                    : new DirectPrediction(kernels, rbf);
        }
        notes.add("The model's kernel is not RBF, so libsvm predicted the neighbours, more slowly.");
        return new LibsvmPrediction(Predictor.of(svm));
    }
}
