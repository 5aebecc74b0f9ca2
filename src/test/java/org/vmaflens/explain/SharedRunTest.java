package org.vmaflens.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.Kernel;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.NormType;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.numeric.ScalarKernels;

/** What shared draws answer is what the direct form answers on the same draws, whatever the model and the setting. */
class SharedRunTest {

    private static final List<DistanceMetric> METRICS = List.of(DistanceMetric.values());

    static List<Long> seeds() {
        return IntStream.range(0, 40).mapToObj(Long::valueOf).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsTheDirectForm(long seed) {
        Random random = new Random(seed);
        int p = 1 + random.nextInt(10);
        ModelFile file = RandomModels.model(seed, Kernel.rbf(Math.pow(10, -2.5 + 3.5 * random.nextDouble())),
                NormType.LINEAR_RESCALE, p, 1 + random.nextInt(90));
        FeatureMatrix clip = RandomModels.clip(file, seed, 1 + random.nextInt(15));
        Neighbourhood setting = Neighbourhood.DEFAULTS.withSamples(60 + random.nextInt(300))
                .withStd(Math.pow(10, -2 + 3 * random.nextDouble()))
                .withKernelWidth(Math.pow(10, 3 * random.nextDouble())).withSeed(seed)
                .withDistance(METRICS.get(random.nextInt(METRICS.size())));
        Kernels kernels = seed % 4 == 0 ? new ScalarKernels() : Kernels.best();
        NeighbourPrediction direct = new DirectPrediction(kernels, file.model().regression().asRbf());
        SampledTask task = SampledTask.of(kernels, setting, clip, direct, Progress.NONE);
        new SharedRun(task, new SharedNeighbours(), Parallel.SAME_THREAD).run();
        LineFits factorised = fits(new SampledExplainer(setting, kernels), file, clip);
        near(factorised.weights(), task.fits().weights());
        near(factorised.standardErrors(), task.fits().standardErrors());
        near(factorised.intercepts(), task.fits().intercepts());
        near(factorised.localPredictions(), task.fits().localPredictions());
    }

    @Test
    void anExplainerAnswersTheSameOnEveryClipAndModel() {
        Explainer kept = new SampledExplainer(Neighbourhood.DEFAULTS.withSamples(200));
        for (int i = 0; i < 6; i++) {
            ModelFile file = RandomModels.rbf(i % 2, 3 + i % 3);
            FeatureMatrix clip = RandomModels.clip(file, i, 7);
            Explainer fresh = new SampledExplainer(Neighbourhood.DEFAULTS.withSamples(200));
            assertThat(fits(kept, file, clip).weights()).isEqualTo(fits(fresh, file, clip).weights());
        }
    }

    private static void near(double[] actual, double[] expected) {
        double largest = 0;
        for (double value : expected) {
            largest = Double.isNaN(value) ? largest : Math.max(largest, Math.abs(value));
        }
        for (int i = 0; i < expected.length; i++) {
            if (Double.isNaN(expected[i])) {
                assertThat(actual[i]).isNaN();
            } else {
                assertThat(actual[i]).isCloseTo(expected[i], within(1e-9 * largest));
            }
        }
    }

    private static LineFits fits(Explainer explainer, ModelFile file, FeatureMatrix clip) {
        return Objects.requireNonNull(explainer.explain(file, clip, Parallel.SAME_THREAD, Progress.NONE).fits());
    }
}
