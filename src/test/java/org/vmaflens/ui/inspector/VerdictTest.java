package org.vmaflens.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void whatIsNotKnownYetIsNotJudged() {
        assertThat(Verdict.ofR2(Double.NaN, false)).isEqualTo(new Verdict(true, "not known yet"));
        assertThat(Verdict.ofR2(0.79, true).text()).isEqualTo("▲ poor: no line fits here");
        assertThat(Verdict.ofR2(0.95, true).good()).isTrue();
    }

    @Test
    void aLineThroughFewNeighboursIsNotPraised() {
        assertThat(Verdict.ofR2(1, false)).isEqualTo(new Verdict(false, "▲ says little: few neighbours count"));
        assertThat(Verdict.ofR2(0.79, false).text()).isEqualTo("▲ poor: no line fits here");
        assertThat(Verdict.isEnough(69.9, 6)).isFalse();
        assertThat(Verdict.isEnough(70, 6)).isTrue();
    }
}
