package org.vmaflens.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.ModelReader;
import org.vmaflens.numeric.Parallel;

/** The members' spread stands beside the full model's answer. */
class CollectionExplainerTest {

    private static final Path LOG = Path.of("fixtures", "scenes_crf38.csv");

    private final ModelFile collection = ModelReader.read(Path.of("models", "demo_vmaf6_bootstrap.json"));
    private final FeatureMatrix clip = Samples.clip(collection, LOG);
    private final List<Explainer> methods = List.of(ExactExplainer.weightsOnly(Neighbourhood.DEFAULTS),
            new SampledExplainer(Neighbourhood.DEFAULTS.withSamples(50)),
            new PointsLostExplainer(new Reference.Pristine(), false));

    @Test
    void everyMemberBesideTheFullModelCounts() {
        for (Explainer one : methods) {
            Explanations answer = explain(new CollectionExplainer(one), Progress.NONE);
            MemberSpread spread = Objects.requireNonNull(answer.spread());
            assertThat(spread.members()).isEqualTo(collection.members().size() - 1);
            assertThat(values(answer)).containsExactly(values(explain(one, Progress.NONE)), within(1e-12));
            double sum = 0;
            for (int m = 1; m < collection.members().size(); m++) {
                ModelFile member = new ModelFile("m", collection.path(), "", collection.members().subList(m, m + 1));
                sum += values(one.explain(member, Samples.clip(member, LOG), Parallel.SAME_THREAD, Progress.NONE))[7];
            }
            assertThat(spread.mean()[7]).isCloseTo(sum / spread.members(), within(1e-12));
            assertThat(spread.low()).hasSameSizeAs(values(answer));
            assertThat(spread.low()[7]).isLessThanOrEqualTo(spread.high()[7]);
        }
    }

    @Test
    void costCountsTheMembers() {
        for (Explainer one : methods) {
            Explainer all = new CollectionExplainer(one);
            Counting counting = new Counting(Long.MAX_VALUE);
            explain(all, counting);
            assertThat(all.cost(collection, clip)).isEqualTo(counting.done.get());
            assertThat(counting.shown.get()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void cancelledRunKeepsTheFullModelAndHasNoSpread() {
        Explainer one = methods.getFirst();
        Explanations answer = explain(new CollectionExplainer(one), new Counting(one.cost(collection, clip) + 1));
        assertThat(answer.finishedCount()).isEqualTo(clip.frameCount());
        assertThat(answer.spread()).isNull();
        assertThat(answer.notes()).containsExactly(
                "Cancelled before all 11 members were explained, so there is no spread over them.");
    }

    @Test
    void singleModelGetsANoteInsteadOfASpread() {
        Explanations answer = new CollectionExplainer(methods.getFirst()).explain(Samples.demoModel(),
                Samples.demoClip(), Parallel.SAME_THREAD, Progress.NONE);
        assertThat(answer.spread()).isNull();
        assertThat(answer.notes()).containsExactly("demo_vmaf6 is a single model, so there are no members to spread.");
    }

    @Test
    void percentilesInterpolateAsNumpyDoes() {
        double[] sorted = {1, 2, 4, 8};
        assertThat(Spreads.percentile(sorted, 0.975)).isCloseTo(7.7, within(1e-12));
        assertThat(Spreads.percentile(sorted, 0.025)).isCloseTo(1.075, within(1e-12));
        assertThat(Spreads.percentile(new double[]{3}, 0.975)).isEqualTo(3);
    }

    private Explanations explain(Explainer explainer, Progress progress) {
        return explainer.explain(collection, clip, Parallel.SAME_THREAD, progress);
    }

    private static double[] values(Explanations answer) {
        LineFits fits = answer.fits();
        return fits != null ? fits.weights() : Objects.requireNonNull(answer.pointsLost()).points();
    }

    /** Cancels once so much is done. */
    private static final class Counting implements Progress {

        private final AtomicLong done = new AtomicLong();
        private final AtomicLong shown = new AtomicLong();
        private final long most;

        Counting(long most) {
            this.most = most;
        }

        @Override
        public void advance(long predictions) {
            done.addAndGet(predictions);
        }

        @Override
        public boolean isCancelled() {
            return done.get() >= most;
        }

        @Override
        public void begun(Explanations filling) {
            shown.incrementAndGet();
        }
    }
}
