package org.vmaflens.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.Kernel;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.NormType;
import org.vmaflens.model.Predictor;
import org.vmaflens.numeric.Parallel;

/** What must hold of the exact method whatever the model. */
class ExactPropertiesTest {

    private final ModelFile model = RandomModels.rbf(7, 4);
    /** γv = 2e-5 at σ = 0.01. */
    private final ModelFile near = RandomModels.model(7, Kernel.rbf(0.2), NormType.LINEAR_RESCALE, 3, 12);
    private final FeatureMatrix clip = RandomModels.clip(model, 8, 37);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 10})
    void narrowNeighbourhoodsGiveTheGradient(int p) {
        ModelFile file = RandomModels.rbf(p, p);
        FeatureMatrix one = RandomModels.clip(file, p, 3);
        Predictor predictor = Predictor.of(file.model().regression());
        Neighbourhood setting = Neighbourhood.DEFAULTS.withStd(1e-4).withRidgeAlpha(0);
        double[] weights = fits(new ExactExplainer(setting), file, one).weights();
        double step = 1e-4;
        for (int at = 0; at < weights.length; at++) {
            int row = at / p * p;
            double[] x = Arrays.copyOfRange(one.normalised(), row, row + p);
            x[at - row] += step;
            double above = predictor.predict(x, 0);
            x[at - row] -= 2 * step;
            assertThat(weights[at]).isCloseTo((above - predictor.predict(x, 0)) / (2 * step), within(1e-6));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 2})
    void longSampledRunsAgreeWithinFourStandardErrors(double std) {
        Neighbourhood setting = Neighbourhood.DEFAULTS.withStd(std).withSamples(100_000);
        FeatureMatrix few = RandomModels.clip(model, 9, 4);
        LineFits exact = fits(new ExactExplainer(setting), model, few);
        LineFits sampled = fits(new SampledExplainer(setting), model, few);
        for (int i = 0; i < exact.weights().length; i++) {
            assertThat(Math.abs(sampled.weights()[i] - exact.weights()[i]))
                    .isLessThan(4 * exact.standardErrors()[i]);
        }
    }

    /** Here the closed forms are differences of numbers that are equal in all their digits. */
    @ParameterizedTest
    @CsvSource({"0.01,3", "0.006,3", "1e-3,3", "1e-5,3", "0.005,0.004", "0.02,0.006"})
    void nearNeighboursHaveTheErrorsThatSampledRunsShow(double std, double kernelWidth) {
        Neighbourhood setting = Neighbourhood.DEFAULTS.withStd(std).withKernelWidth(kernelWidth).withRidgeAlpha(0)
                .withSamples(20_000);
        FeatureMatrix few = RandomModels.clip(near, 9, 2);
        LineFits exact = fits(new ExactExplainer(setting), near, few);
        LineFits sampled = fits(new SampledExplainer(setting), near, few);
        for (int i = 0; i < exact.weights().length; i++) {
            assertThat(exact.standardErrors()[i] / sampled.standardErrors()[i]).isCloseTo(1, within(0.1));
        }
        assertThat(Arrays.stream(exact.r2()).max().orElseThrow()).isLessThan(1);
        for (int f = 0; f < 2; f++) {
            assertThat((1 - exact.r2()[f]) / (1 - sampled.r2()[f])).isCloseTo(1, within(0.1));
        }
    }

    @Test
    void nearAndFarFormsMeet() {
        FeatureMatrix few = RandomModels.clip(near, 9, 4);
        LineFits below = fits(new ExactExplainer(Neighbourhood.DEFAULTS.withStd(0.00999)), near, few);
        LineFits above = fits(new ExactExplainer(Neighbourhood.DEFAULTS.withStd(0.01001)), near, few);
        for (int i = 0; i < below.weights().length; i++) {
            double shrink = below.weights()[i] / above.weights()[i];
            assertThat(below.standardErrors()[i] / above.standardErrors()[i] / shrink).isCloseTo(0.998, within(3e-4));
        }
    }

    @Test
    void answersDoNotDependOnHowTheClipIsSplit() {
        LineFits alone = fits(new ExactExplainer(Neighbourhood.DEFAULTS), model, clip);
        LineFits split = Objects.requireNonNull(new ExactExplainer(Neighbourhood.DEFAULTS)
                .explain(model, clip, new Backwards(5), Progress.NONE).fits());
        assertThat(split.weights()).containsExactly(alone.weights(), within(1e-13));
        assertThat(split.standardErrors()).containsExactly(alone.standardErrors(), within(1e-13));
    }

    @Test
    void gapsStayEmpty() {
        FeatureMatrix gaps = new FeatureMatrix(clip.clip(), "", 4, clip.frameNumbers(), clip.raw(),
                clip.normalised().clone(), clip.scores(), clip.points(), clip.rawSvm(), new double[0]);
        Arrays.fill(gaps.normalised(), 8, 12, Double.NaN);
        Explanations answer = new ExactExplainer(Neighbourhood.DEFAULTS).explain(model, gaps, Parallel.SAME_THREAD,
                Progress.NONE);
        LineFits whole = fits(new ExactExplainer(Neighbourhood.DEFAULTS), model, clip);
        LineFits fits = Objects.requireNonNull(answer.fits());
        assertThat(answer.finishedCount()).isEqualTo(36);
        assertThat(answer.finished()[2]).isFalse();
        assertThat(Arrays.copyOfRange(fits.weights(), 8, 12)).containsOnly(Double.NaN);
        assertThat(Arrays.copyOfRange(fits.weights(), 12, 16))
                .containsExactly(Arrays.copyOfRange(whole.weights(), 12, 16), within(1e-13));
    }

    @Test
    void cancelledRunKeepsWhatIsFinished() {
        FeatureMatrix film = RandomModels.clip(model, 1, 1000);
        AtomicInteger asked = new AtomicInteger();
        Progress soon = new Progress() {
            @Override
            public void advance(long predictions) {
                // only asked
            }

            @Override
            public boolean isCancelled() {
                // once for each of 63 panels of lines, then for the rows of the pair sums, about two dozen, then for
                // each panel of diagnostics
                return asked.incrementAndGet() > 120;
            }
        };
        Explanations answer = new ExactExplainer(Neighbourhood.DEFAULTS).explain(model, film, Parallel.SAME_THREAD,
                soon);
        assertThat(answer.finishedCount()).isBetween(1, 999);
        LineFits fits = Objects.requireNonNull(answer.fits());
        for (int frame = 0; frame < 1000; frame++) {
            boolean finished = answer.finished()[frame];
            assertThat(Double.isNaN(fits.weights()[frame * 4])).isEqualTo(!finished);
            assertThat(Double.isNaN(fits.standardErrors()[frame * 4])).isEqualTo(!finished);
            assertThat(Double.isNaN(fits.intercepts()[frame])).isEqualTo(!finished);
        }
    }

    @Test
    void whatHasNoClosedFormIsRefusedWithTheReason() {
        Neighbourhood usual = Neighbourhood.DEFAULTS;
        refuses(RandomModels.model(1, Kernel.rbf(0.1), NormType.NONE, 3, 5), usual,
                "random does not normalise its features (norm_type none), so one σ cannot suit them all. "
                        + "Points lost needs no neighbourhood and works.");
        refuses(RandomModels.model(1, new Kernel(Kernel.Type.LINEAR, 0, 0, 0), NormType.LINEAR_RESCALE, 3, 5), usual,
                "The exact method needs an RBF kernel, but random has a linear one. The sampled method works.");
        refuses(model, usual.withDistance(DistanceMetric.COSINE),
                "The exact method needs the euclidean distance, not cosine. The sampled method works.");
        refuses(model, usual.withStd(1000).withKernelWidth(1e-100), "With σ = 1000.0 and κ = 1.0E-100 every "
                + "neighbour's weight is 0. A kernel width (κ) of 3000.0 would work.");
        refuses(RandomModels.model(1, Kernel.rbf(1e12), NormType.LINEAR_RESCALE, 3, 5), usual.withStd(1e-6),
                "No support vector of random reaches any frame: with γ = 1.0E12 every kernel value is 0. "
                        + "A larger neighbour std (σ) reaches further.");
    }

    private static void refuses(ModelFile file, Neighbourhood setting, String sentence) {
        FeatureMatrix some = RandomModels.clip(file, 1, 2);
        assertThatThrownBy(() -> fits(new ExactExplainer(setting), file, some)).isInstanceOf(LensException.class)
                .hasMessage(sentence);
    }

    private static LineFits fits(Explainer explainer, ModelFile file, FeatureMatrix matrix) {
        return Objects.requireNonNull(explainer.explain(file, matrix, Parallel.SAME_THREAD, Progress.NONE).fits());
    }

    /** Chunks in the opposite order, for so many workers. */
    private record Backwards(int workers) implements Parallel {

        @Override
        public void forEachChunk(int count, int chunk, Chunk body) {
            for (int from = (count - 1) / chunk * chunk; from >= 0; from -= chunk) {
                body.run(from, Math.min(count, from + chunk));
            }
        }
    }
}
