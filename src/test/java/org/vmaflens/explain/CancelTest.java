package org.vmaflens.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.Kernel;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.NormType;
import org.vmaflens.numeric.Parallel;

/** Every method asks whether to stop after a known amount of work, and stops with what it has. */
class CancelTest {

    private static final int VECTORS = 60;
    /** Kernels between two questions: at 10 ns each, slower than any path of ours, 4 ms. */
    private static final long MOST = 400_000;

    private final ModelFile file = RandomModels.model(1, Kernel.rbf(0.4), NormType.LINEAR_RESCALE, 4, VECTORS);
    private final FeatureMatrix clip = RandomModels.clip(file, 1, 40);

    /** How many kernels a run evaluates, more or less. */
    record Run(Supplier<Explainer> explainer, long kernels) {
    }

    static Map<String, Run> runs() {
        Neighbourhood setting = Neighbourhood.DEFAULTS.withSamples(20_000);
        long sampled = 40L * 20_001 * VECTORS;
        return Map.of("shared", new Run(() -> new SampledExplainer(setting), sampled),
                "numpy", new Run(() -> new SampledExplainer(setting.withDraws(Draws.NUMPY)), sampled),
                "far", new Run(() -> new SampledExplainer(setting.withStd(500)), sampled),
                "exact", new Run(() -> new ExactExplainer(setting), 40L * VECTORS * VECTORS),
                "points", new Run(() -> new PointsLostExplainer(new Reference.ClipMean(), false), 40L * VECTORS * 8),
                "displayed",
                new Run(() -> new PointsLostExplainer(new Reference.ClipMean(), true), 40L * VECTORS * 16));
    }

    static Iterable<Map.Entry<String, Run>> everyMethod() {
        return runs().entrySet();
    }

    @ParameterizedTest
    @MethodSource("everyMethod")
    void isAskedOftenEnough(Map.Entry<String, Run> method) {
        Watch watch = new Watch(Long.MAX_VALUE);
        Explanations answer = explain(method.getValue().explainer().get(), watch);
        assertThat(answer.finishedCount()).isEqualTo(40);
        assertThat(watch.shown).as("shown while it fills").isTrue();
        assertThat(watch.asked.get()).isGreaterThanOrEqualTo(method.getValue().kernels() / MOST);
    }

    @ParameterizedTest
    @MethodSource("everyMethod")
    void stopsWithWholeFrames(Map.Entry<String, Run> method) {
        Watch counting = new Watch(Long.MAX_VALUE);
        explain(method.getValue().explainer().get(), counting);
        Watch half = new Watch(counting.asked.get() * 2 / 3);
        Explanations answer = explain(method.getValue().explainer().get(), half);
        assertThat(answer.finishedCount()).isLessThan(40);
        LineFits fits = answer.fits();
        PointsLost lost = answer.pointsLost();
        double[] values = fits != null ? fits.weights() : lost != null ? lost.points() : new double[0];
        for (int frame = 0; frame < 40; frame++) {
            assertThat(Double.isNaN(values[frame * 4])).isEqualTo(!answer.finished()[frame]);
        }
        assertThat(half.asked.get()).as("questions after the answer was to stop")
                .isLessThan(counting.asked.get() * 2 / 3 + 60);
    }

    private Explanations explain(Explainer explainer, Progress progress) {
        return explainer.explain(file, clip, Parallel.SAME_THREAD, progress);
    }

    /** Cancels after so many questions. */
    private static final class Watch implements Progress {

        private final AtomicLong asked = new AtomicLong();
        private final AtomicBoolean shown = new AtomicBoolean();
        private final long patience;

        Watch(long patience) {
            this.patience = patience;
        }

        @Override
        public void advance(long predictions) {
            // only asked
        }

        @Override
        public boolean isCancelled() {
            return asked.incrementAndGet() > patience;
        }

        @Override
        public void begun(Explanations filling) {
            shown.set(true);
        }
    }
}
