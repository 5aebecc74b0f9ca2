package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusViewTest {

    @Test
    void aSlowRateIsNoRateOfZeroThousands() {
        assertThat(StatusView.rate(48.4)).isEqualTo("48 /s");
        assertThat(StatusView.rate(9_999)).isEqualTo("9,999 /s");
        assertThat(StatusView.rate(10_000)).isEqualTo("10 k/s");
        assertThat(StatusView.rate(2_340_000)).isEqualTo("2.3 M/s");
    }
}
