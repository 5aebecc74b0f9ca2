package org.vmaflens.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.log.LogReaders;
import org.vmaflens.testing.Given;

class BaggedScoresTest {

    /** Logs have six decimals, which the slopes magnify. */
    private static final double TOLERANCE = 3e-4;

    @Test
    void theyAreWhatLibvmafWrites() {
        Path path = Given.shared("logs/car_crf36.b.csv");
        FeatureLog log = LogReaders.read(path);
        Given given = Given.of(Given.shared("models/vmaf/vmaf_b_v0.6.3.json"), path);

        BaggedScores scores = BaggedScores.of(given.model(), given.matrix());

        assertThat(scores.mean()).containsExactly(column(log, "vmaf_bagging"), within(TOLERANCE));
        assertThat(scores.deviation()).containsExactly(column(log, "vmaf_stddev"), within(TOLERANCE));
        assertThat(scores.low()).containsExactly(column(log, "vmaf_ci_p95_lo"), within(TOLERANCE));
        assertThat(scores.high()).containsExactly(column(log, "vmaf_ci_p95_hi"), within(TOLERANCE));
    }

    @Test
    void theDemoCollectionSpreadsAboutItsMean() {
        Given given = Given.of(Path.of("models/demo_vmaf6_bootstrap.json"), Path.of("fixtures/scenes_crf38.csv"));

        BaggedScores scores = BaggedScores.of(given.model(), given.matrix());

        for (int frame = 0; frame < 48; frame++) {
            assertThat(scores.mean()[frame]).isBetween(scores.low()[frame], scores.high()[frame]);
            assertThat(scores.deviation()[frame]).isPositive();
        }
    }

    private static double[] column(FeatureLog log, String name) {
        int place = log.columns().indexOf(name);
        double[] values = new double[log.frameCount()];
        Arrays.setAll(values, frame -> log.value(place, frame));
        return values;
    }
}
