package org.vmaflens.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vmaflens.log.FeatureMatrix;

class ClipStatsTest {

    @Test
    void noDipOfALongClipIsLostAmongItsLows() {
        double[] scores = new double[10_000];
        Arrays.fill(scores, 90);
        scores[4_321] = 7;
        Arrays.fill(scores, 9_900, 10_000, Double.NaN);

        double[] lows = ClipStats.of(matrix(scores)).lows();

        assertThat(lows).hasSize(ClipStats.PLACES);
        assertThat(lows[4_321 * 60 / 10_000]).isEqualTo(7);
        assertThat(Arrays.stream(lows).filter(low -> low == 90)).hasSize(59);
    }

    @Test
    void ofAShortClipEveryScoreIsThere() {
        assertThat(ClipStats.of(matrix(80, Double.NaN, 60)).lows()).containsExactly(80, Double.NaN, 60);
        assertThat(ClipStats.of(matrix(Double.NaN)).lows()).isEmpty();
    }

    private static FeatureMatrix matrix(double... scores) {
        return new FeatureMatrix("clip", "", 1, IntStream.range(0, scores.length).toArray(), scores, scores, scores,
                scores, scores, scores);
    }
}
