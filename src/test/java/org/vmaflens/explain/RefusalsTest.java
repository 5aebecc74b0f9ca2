package org.vmaflens.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.Kernel;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.NormType;
import org.vmaflens.numeric.Parallel;

/** Bad settings and models without a meaningful answer get a sentence that says what happened and what would work. */
class RefusalsTest {

    private static final Neighbourhood USUAL = Neighbourhood.DEFAULTS.withSamples(200);

    private final ModelFile file = RandomModels.rbf(1, 3);

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1e-7, 1e9, Double.NaN, Double.POSITIVE_INFINITY})
    void stdOutOfRange(double std) {
        assertThatThrownBy(() -> USUAL.withStd(std)).isInstanceOf(LensException.class).hasMessage(
                "Neighbour std (σ) is %s, but must be from 0.000001 to 1000; 1.0 is the usual value.", std);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1e9, Double.NaN, Double.POSITIVE_INFINITY})
    void kernelWidthOutOfRange(double width) {
        assertThatThrownBy(() -> USUAL.withKernelWidth(width)).isInstanceOf(LensException.class).hasMessage(
                "Kernel width (κ) is %s, but must be above 0 and at most 1,000,000; 3.0 is the usual value.", width);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 1e13, Double.NaN, Double.POSITIVE_INFINITY})
    void ridgeAlphaOutOfRange(double alpha) {
        assertThatThrownBy(() -> USUAL.withRidgeAlpha(alpha)).isInstanceOf(LensException.class).hasMessage(
                "Ridge alpha (α) is %s, but must be 0 or above, at most 1e12; 1.0 is the usual value.", alpha);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 10_000_001})
    void samplesOutOfRange(int samples) {
        assertThatThrownBy(() -> USUAL.withSamples(samples)).isInstanceOf(LensException.class).hasMessage(
                "Samples (N) is %s, but must be a whole number from 1 to 10,000,000; 5000 is the usual value.",
                samples);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 4_294_967_296L})
    void seedOutOfRange(long seed) {
        assertThatThrownBy(() -> USUAL.withSeed(seed)).isInstanceOf(LensException.class).hasMessage(
                "Seed is %s, but must be a whole number from 0 to 4,294,967,295; 0 is the usual value.", seed);
    }

    @Test
    void tooFewNeighboursForALine() {
        refuses(file, USUAL.withSamples(3), "Samples (N) is 3, but a line through 3 features needs at least 4 "
                + "neighbours; 5000 is the usual value.");
        assertThat(finished(file, USUAL.withSamples(4))).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(DistanceMetric.class)
    void noNeighbourCounts(DistanceMetric metric) {
        for (Draws draws : Draws.values()) {
            Neighbourhood tiny = USUAL.withKernelWidth(1e-5).withDistance(metric).withDraws(draws);
            assertThatThrownBy(() -> explain(new SampledExplainer(tiny), file)).isInstanceOf(LensException.class)
                    .hasMessageStartingWith("All sample weights are 0: with kernel width (κ) 1.0E-5, neighbours at a "
                            + "typical distance of ")
                    .satisfies(refusal -> {
                        String sentence = Objects.requireNonNull(refusal.getMessage());
                        double works = Double.parseDouble(sentence.replaceFirst(".*of (\\S+) or more works.*", "$1"));
                        assertThat(finished(file, tiny.withKernelWidth(works))).isEqualTo(3);
                    });
        }
    }

    @Test
    void gammaSoLargeThatNothingIsInReach() {
        ModelFile sharp = RandomModels.model(1, Kernel.rbf(1e12), NormType.LINEAR_RESCALE, 3, 5);
        refuses(sharp, USUAL, "random has γ = 1.0E12: so large that every kernel is 0 at every frame, and the model "
                + "says the same everywhere. Check the model's gamma (VMAF's own is 0.04) and its slopes.");
    }

    @Test
    void withoutNormalisationOnlyPointsLostMeansAnything() {
        ModelFile raw = RandomModels.model(1, Kernel.rbf(0.1), NormType.NONE, 3, 5);
        refuses(raw, USUAL, "random does not normalise its features (norm_type none), so one neighbour std σ cannot "
                + "suit them all. Use the method Points lost, which needs no neighbourhood.");
        assertThatThrownBy(() -> explain(new ExactExplainer(USUAL), raw)).isInstanceOf(LensException.class)
                .hasMessageContaining("norm_type none").hasMessageContaining("Points lost");
        Explanations points = explain(new PointsLostExplainer(new Reference.ClipMean(), false), raw);
        assertThat(points.finishedCount()).isEqualTo(3);
        assertThat(Objects.requireNonNull(points.pointsLost()).points()).doesNotContain(Double.NaN);
    }

    private void refuses(ModelFile model, Neighbourhood setting, String sentence) {
        for (Draws draws : Draws.values()) {
            assertThatThrownBy(() -> explain(new SampledExplainer(setting.withDraws(draws)), model))
                    .isInstanceOf(LensException.class).hasMessage(sentence);
        }
    }

    private static int finished(ModelFile model, Neighbourhood setting) {
        return explain(new SampledExplainer(setting), model).finishedCount();
    }

    private static Explanations explain(Explainer explainer, ModelFile model) {
        FeatureMatrix clip = RandomModels.clip(model, 1, 3);
        return explainer.explain(model, clip, Parallel.SAME_THREAD, Progress.NONE);
    }

    /** A line through as few points as it has parameters leaves nothing over; an error of 0 would claim certainty. */
    @ParameterizedTest
    @EnumSource(Draws.class)
    void aLineThroughTooFewNeighboursClaimsNoCertainty(Draws draws) {
        Neighbourhood tooNarrow = USUAL.withKernelWidth(0.05).withRidgeAlpha(0).withDraws(draws);

        Explanations answer = new SampledExplainer(tooNarrow).explain(file, RandomModels.clip(file, 1, 5),
                Parallel.SAME_THREAD, Progress.NONE);

        assertThat(answer.notes()).singleElement().asString()
                .startsWith("On 5 of 5 frames fewer than 4 neighbours count");
        assertThat(Objects.requireNonNull(answer.fits()).standardErrors()).containsOnly(Double.NaN);
    }
}
