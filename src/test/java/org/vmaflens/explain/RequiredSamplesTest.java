package org.vmaflens.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.ModelFile;
import org.vmaflens.numeric.Normal;
import org.vmaflens.numeric.Parallel;

/** The number of neighbours that the closed form asks for is the number that sampled runs need. */
class RequiredSamplesTest {

    private static final int SEEDS = 1000;

    private final ModelFile model = RandomModels.rbf(3, 3);
    private final FeatureMatrix clip = RandomModels.clip(model, 5, 1);
    private final ExactLine line = new ExactCurves(model.model(), clip, 0).at(Neighbourhood.DEFAULTS);

    @Test
    void curveEqualsTheExactRun() {
        LineFits fits = Objects.requireNonNull(new ExactExplainer(Neighbourhood.DEFAULTS)
                .explain(model, clip, Parallel.SAME_THREAD, Progress.NONE).fits());
        for (int k = 0; k < 3; k++) {
            assertThat(line.weight(k, 5000, 1)).isCloseTo(fits.weights()[k], within(1e-12));
            assertThat(line.standardError(k, 5000, 1)).isCloseTo(fits.standardErrors()[k], within(1e-12));
        }
        assertThat(line.r2()).isCloseTo(fits.r2()[0], within(1e-12));
        assertThat(line.gap()).isCloseTo(fits.localPredictions()[0] - clip.rawSvm()[0], within(1e-12));
        assertThat(line.effectiveSamples(5000)).isCloseTo(fits.effectiveSampleSizes()[0], within(1e-9));
    }

    @Test
    void runsWithThatManyNeighboursStayWithinTheTolerance() {
        for (double tolerance : new double[]{0.01, 0.02}) {
            assertThat(leastShareWithin(tolerance)).isGreaterThanOrEqualTo(0.94);
        }
    }

    /** With 50 neighbours the large-sample standard error is a little small: known, written down, and bounded here. */
    @Test
    void shortRunsFallShortByLittle() {
        assertThat(new RequiredSamples(0.05, 1).forFrame(line)).isEqualTo(50);
        assertThat(leastShareWithin(0.05)).isBetween(0.92, 0.95);
    }

    private double leastShareWithin(double tolerance) {
        int samples = (int) new RequiredSamples(tolerance, 1).forFrame(line);
        int[] within = new int[3];
        for (int seed = 0; seed < SEEDS; seed++) {
            double[] weights = sampled(samples, seed);
            for (int k = 0; k < 3; k++) {
                within[k] += Math.abs(weights[k] - line.limit()[k]) <= tolerance ? 1 : 0;
            }
        }
        return Math.min(within[0], Math.min(within[1], within[2])) / (double) SEEDS;
    }

    @Test
    void spreadOverSeedsIsTheAnalyticStandardError() {
        int seeds = 400;
        double[] sum = new double[3];
        double[] squares = new double[3];
        for (int seed = 0; seed < seeds; seed++) {
            double[] weights = sampled(1000, seed);
            for (int k = 0; k < 3; k++) {
                sum[k] += weights[k];
                squares[k] += weights[k] * weights[k];
            }
        }
        for (int k = 0; k < 3; k++) {
            double mean = sum[k] / seeds;
            double spread = Math.sqrt((squares[k] / seeds - mean * mean) * seeds / (seeds - 1));
            double error = line.standardError(k, 1000, 1);
            assertThat(spread / error).isBetween(0.85, 1.15);
            assertThat(Math.abs(mean - line.weight(k, 1000, 1))).isLessThan(4 * error / Math.sqrt(seeds) + 1e-3);
        }
    }

    @Test
    void answerIsTheSmallestAndHoldsBeyond() {
        RequiredSamples required = new RequiredSamples(0.02, 1);
        for (int k = 0; k < 3; k++) {
            double samples = (double) required.forWeight(line, k);
            assertThat(chance(k, samples, 0.02)).isGreaterThanOrEqualTo(0.95);
            assertThat(chance(k, samples - 1, 0.02)).isLessThan(0.95);
            assertThat(chance(k, 3 * samples, 0.02)).isGreaterThan(0.95);
        }
    }

    @Test
    void looseTolerancesStillNeedARunThatCanBeFitted() {
        assertThat(new RequiredSamples(1e6, 0).forFrame(line)).isEqualTo((long) Math.ceil(4 / line.sampleShare()));
        assertThat(new RequiredSamples(1e-12, 1).forClip(List.of(line))).isEqualTo(RequiredSamples.OUT_OF_REACH);
    }

    private double chance(int feature, double samples, double tolerance) {
        double bias = line.limit()[feature] - line.weight(feature, samples, 1);
        double error = line.standardError(feature, samples, 1);
        return Normal.cdf((tolerance - bias) / error)
                - Normal.cdf((-tolerance - bias) / error);
    }

    private double[] sampled(int samples, long seed) {
        Neighbourhood setting = Neighbourhood.DEFAULTS.withSamples(samples).withSeed(seed);
        return Objects.requireNonNull(new SampledExplainer(setting)
                .explain(model, clip, Parallel.SAME_THREAD, Progress.NONE).fits()).weights();
    }
}
