package org.vmaflens.explain;

import java.util.List;
import java.util.Objects;
import org.vmaflens.log.FeatureMatrices;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.VmafModel;
import org.vmaflens.numeric.Parallel;

/**
 * Explains every member of a collection the same way: the full model gives the answer, the bootstrap members its
 * spread, which is the model's own uncertainty. A model without members gets a note instead of a spread.
 */
public final class CollectionExplainer implements Explainer {

    private final Explainer one;

    /** Explains each member as {@code one} does. */
    public CollectionExplainer(Explainer one) {
        this.one = one;
    }

    @Override
    public Method method() {
        return one.method();
    }

    @Override
    public long cost(ModelFile model, FeatureMatrix matrix) {
        return model.members().stream().mapToLong(member -> one.cost(only(model, member), matrix)).sum();
    }

    /** As {@link Explainer#explain}; a run that is cancelled before its last member ends has a note instead of a spread. */
    @Override
    public Explanations explain(ModelFile file, FeatureMatrix matrix, Parallel parallel, Progress progress) {
        Explanations full = one.explain(only(file, file.model()), matrix, parallel, progress);
        if (!file.isCollection()) {
            return full.withNote("%s is a single model, so there are no members to spread.".formatted(file.name()));
        }
        return spread(full, file, matrix, parallel, progress);
    }

    /**
     * The full model's answer with the spread that the bootstrap members give it; with a note instead when the run is
     * cancelled before the last of them ends. For a collection only.
     *
     * @param full what this explainer's method says of the full model and the same clip
     */
    public Explanations spread(Explanations full, ModelFile file, FeatureMatrix matrix, Parallel parallel,
            Progress progress) {
        Progress quiet = new MemberProgress(progress);
        List<VmafModel> members = file.members().subList(1, file.members().size());
        double[][] values = new double[members.size()][];
        for (int m = 0; m < values.length && !progress.isCancelled(); m++) {
            VmafModel member = members.get(m);
            values[m] = values(
                    one.explain(only(file, member), FeatureMatrices.seenBy(member, matrix), parallel, quiet));
        }
        return progress.isCancelled()
                ? full.withNote("Cancelled before all %d members were explained, so there is no spread over them."
                        .formatted(file.members().size()))
                : full.withSpread(Spreads.of(values, parallel));
    }

    /** What {@link #spread} costs, in the units of {@link #cost}. */
    public long spreadCost(ModelFile file, FeatureMatrix matrix) {
        return cost(file, matrix) - one.cost(only(file, file.model()), matrix);
    }

    private static ModelFile only(ModelFile file, VmafModel member) {
        return new ModelFile(file.name(), file.path(), file.sha256(), List.of(member));
    }

    private static double[] values(Explanations answer) {
        LineFits fits = answer.fits();
        return fits != null ? fits.weights() : Objects.requireNonNull(answer.pointsLost()).points();
    }
}
