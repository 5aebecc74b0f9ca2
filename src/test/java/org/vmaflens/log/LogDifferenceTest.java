package org.vmaflens.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogDifferenceTest {

    private static final double[] NONE = {};

    @Test
    void aScoreFarFromTheLogsIsSpokenOfWithItsFrame() {
        assertThat(LogDifference.of(matrix(new double[]{50, 61, Double.NaN}, new double[]{50.1, 98.6, 3})).warning())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("On frame 12", "37.6 VMAF points"));
    }

    @Test
    void otherBuildsOfTheModelAndLogsWithoutScoresAreNot() {
        assertThat(LogDifference.of(matrix(new double[]{50, 61, 70}, new double[]{52.5, 58.5, Double.NaN})).warning())
                .isEmpty();
        assertThat(LogDifference.of(matrix(new double[]{50, 61, 70}, NONE))).isEqualTo(LogDifference.NONE);
    }

    private static FeatureMatrix matrix(double[] scores, double[] logged) {
        return new FeatureMatrix("clip", "", 1, new int[]{10, 12, 14}, scores, scores, scores, scores, scores, logged);
    }
}
