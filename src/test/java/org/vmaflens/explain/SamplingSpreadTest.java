package org.vmaflens.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.ModelFile;
import org.vmaflens.numeric.Parallel;

/** Runs over many seeds scatter as the closed form says, and a single run knows how much. */
class SamplingSpreadTest {

    private static final int SEEDS = 200;

    @ParameterizedTest
    @CsvSource({"1, 3", "0.5, 1", "2, 3"})
    void spreadOver200SeedsIsTheAnalyticStandardError(double std, double width) {
        ModelFile model = RandomModels.rbf(7, 4);
        FeatureMatrix clip = RandomModels.clip(model, 9, 2);
        Neighbourhood setting = Neighbourhood.DEFAULTS.withSamples(1000).withStd(std).withKernelWidth(width);
        LineFits exact = fits(new ExactExplainer(setting), model, clip);
        int cells = exact.weights().length;
        double[] sums = new double[cells];
        double[] squares = new double[cells];
        double[] estimates = new double[cells];
        for (int seed = 0; seed < SEEDS; seed++) {
            LineFits run = fits(new SampledExplainer(setting.withSeed(seed)), model, clip);
            for (int i = 0; i < cells; i++) {
                double away = run.weights()[i] - exact.weights()[i];
                sums[i] += away;
                squares[i] += away * away;
                estimates[i] += run.standardErrors()[i] / SEEDS;
            }
        }
        for (int i = 0; i < cells; i++) {
            double mean = sums[i] / SEEDS;
            double spread = Math.sqrt((squares[i] - SEEDS * mean * mean) / (SEEDS - 1));
            double analytic = exact.standardErrors()[i];
            assertThat(spread).as("weight %d", i).isCloseTo(analytic, within(0.15 * analytic));
            assertThat(estimates[i]).as("sandwich estimate %d", i).isCloseTo(analytic, within(0.15 * analytic));
            assertThat(Math.abs(mean)).as("bias %d", i).isLessThan(4 * analytic / Math.sqrt(SEEDS) + analytic * 0.1);
        }
    }

    private static LineFits fits(Explainer explainer, ModelFile file, FeatureMatrix matrix) {
        return Objects.requireNonNull(explainer.explain(file, matrix, Parallel.SAME_THREAD, Progress.NONE).fits());
    }
}
