package org.vmaflens.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vmaflens.compare.AccuracyCurve.Axis;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.testing.Given;

class AccuracyCurveTest {

    private static final int SEEDS = 500;

    /** The exact 95 % band holds 93 to 97 % of the weights of 500 runs. */
    @ParameterizedTest
    @CsvSource({"crf38, 5, 1.0, 3.0", "crf28, 20, 0.5, 1.84", "ref, 0, 1.0, 2.0"})
    void bandHoldsWhatItPromises(String clip, int frame, double std, double width) {
        Given given = Given.demo(clip);
        Neighbourhood setting = Neighbourhood.DEFAULTS.withSamples(800).withStd(std).withKernelWidth(width);
        AccuracyCurve curve = AccuracyCurve.of(given.model(), given.matrix(), frame, setting, Axis.SAMPLES,
                new double[]{800});

        Stability runs = Stability.run(given.model(), Frames.one(given.matrix(), frame), setting, SEEDS,
                Parallel.SAME_THREAD, Progress.NONE);

        int inside = 0;
        for (var run : runs.runs()) {
            for (int k = 0; k < curve.features(); k++) {
                double away = Math.abs(Fits.of(run).weights()[k] - curve.weights()[k]);
                inside += away <= Fits.Z95 * curve.standardErrors()[k] ? 1 : 0;
            }
        }
        assertThat(inside / (double) (SEEDS * curve.features())).isBetween(0.93, 0.97);
    }

    @Test
    void whereNoNeighbourCountsThereIsNothing() {
        Given given = Given.demo("crf38");

        AccuracyCurve curve = AccuracyCurve.of(given.model(), given.matrix(), 5, Neighbourhood.DEFAULTS,
                Axis.KERNEL_WIDTH, new double[]{1e-60, 3});

        assertThat(curve.r2()[0]).isNaN();
        assertThat(curve.r2()[1]).isBetween(0.8, 1.0);
    }

    @Test
    void mapHasTheCurvesFigures() {
        Given given = Given.demo("crf38");
        double[] stds = {0.5, 1};

        SettingsMap map = SettingsMap.of(given.model(), given.matrix(), 5, Neighbourhood.DEFAULTS, stds,
                new double[]{3}, Parallel.SAME_THREAD, Progress.NONE);

        AccuracyCurve curve = AccuracyCurve.of(given.model(), given.matrix(), 5, Neighbourhood.DEFAULTS, Axis.STD,
                stds);
        assertThat(map.r2()).containsExactly(curve.r2());
        assertThat(map.gaps()).containsExactly(Math.abs(curve.gaps()[0]), Math.abs(curve.gaps()[1]));
    }
}
