package org.vmaflens.explain;

import java.util.List;
import java.util.function.Supplier;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.VmafModel;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.Parallel;

/**
 * Exact Shapley values: how many VMAF points each feature takes from a reference, adding up to the whole difference.
 * Needs no neighbourhood, so it works for models without normalisation and, up to {@value #MOST_FEATURES} features, for
 * any kernel. {@code displayedScore} counts points of the displayed score (transform and clip) instead of those before.
 */
public final class PointsLostExplainer implements Explainer {

    private static final int MOST_FEATURES = 16;
    private static final double PRODUCT_NANOSECONDS = 12;

    private final Reference reference;
    private final boolean displayedScore;
    private final Supplier<Kernels> loops;

    /** Counts from a reference, by loops that depend on the amount of work alone. */
    public PointsLostExplainer(Reference reference, boolean displayedScore) {
        this(reference, displayedScore, Kernels::best);
    }

    /** Counts from a reference, where there is much to count by the loops given. */
    public PointsLostExplainer(Reference reference, boolean displayedScore, Supplier<Kernels> loops) {
        this.reference = reference;
        this.displayedScore = displayedScore;
        this.loops = loops;
    }

    @Override
    public Method method() {
        return Method.POINTS;
    }

    @Override
    public long cost(ModelFile model, FeatureMatrix matrix) {
        return matrix.frameCount() * costPerFrame(model.model());
    }

    @Override
    public Explanations explain(ModelFile file, FeatureMatrix matrix, Parallel parallel, Progress progress) {
        VmafModel model = file.model();
        boolean product = isProduct(model);
        if (!product && matrix.features() > MOST_FEATURES) {
            throw new LensException("%s has %d features; %s can be shared out among at most %d.".formatted(model.name(),
                    matrix.features(), displayedScore ? "the displayed score" : "a score without an RBF kernel",
                    MOST_FEATURES));
        }
        double[] references = reference.rows(model, matrix);
        PointsSink sink = new PointsSink(model, matrix, references);
        Explanations answer = new Explanations(Method.POINTS, null, file.name(), file.sha256(), matrix.clip(),
                matrix.logSha256(), model.shortNames(), matrix.frameNumbers(), sink.finished(), null,
                sink.pointsLost(), null, List.of());
        progress.begun(answer);
        double frameTime = PRODUCT_NANOSECONDS * model.regression().size() * matrix.features();
        int lanes = product ? LaneBlock.lanesFor(matrix.frameCount(), parallel.workers(), frameTime) : 1;
        Kernels kernels = Kernels.forExponentials(
                2L * matrix.frameCount() * model.regression().size() * matrix.features(), loops);
        parallel.forEachChunk(matrix.frameCount(), lanes, (from, to) -> {
            if (progress.isCancelled()) {
                return;
            }
            if (product) {
                explainBlock(new ProductShapley(model.regression(), lanes, kernels), matrix, references, sink, from,
                        to);
            } else if (!explainFrame(model, matrix, references, sink, from, progress)) {
                return;
            }
            progress.advance((to - from) * costPerFrame(model));
        });
        return answer;
    }

    private static void explainBlock(ProductShapley shapley, FeatureMatrix matrix, double[] references,
            PointsSink sink, int from, int to) {
        LaneBlock frames = new LaneBlock(matrix.features(), shapley.lanes());
        LaneBlock others = new LaneBlock(matrix.features(), shapley.lanes());
        frames.load(matrix, matrix.normalised(), from, to);
        others.load(matrix, references, from, to);
        shapley.run(frames, others);
        sink.put(shapley, from, to);
    }

    private boolean explainFrame(VmafModel model, FeatureMatrix matrix, double[] references, PointsSink sink,
            int frame, Progress progress) {
        if (!sink.canExplain(frame)) {
            return true;
        }
        SubsetShapley shapley = new SubsetShapley(model, displayedScore);
        if (!shapley.run(matrix, references, frame, progress)) {
            return false;
        }
        sink.put(shapley, frame);
        return true;
    }

    private boolean isProduct(VmafModel model) {
        return model.regression().kernel().isRbf() && !displayedScore;
    }

    private long costPerFrame(VmafModel model) {
        return isProduct(model) ? 2L * model.featureCount() : 1L << Math.min(MOST_FEATURES, model.featureCount());
    }
}
