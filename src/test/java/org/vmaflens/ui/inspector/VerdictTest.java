package org.vmaflens.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void whatIsNotKnownYetIsNotJudged() {
        assertThat(Verdict.ofR2(Double.NaN)).isEqualTo(new Verdict(true, "not known yet"));
        assertThat(Verdict.ofR2(0.79).text()).isEqualTo("▲ poor: no line fits here");
        assertThat(Verdict.ofR2(0.95).good()).isTrue();
    }
}
