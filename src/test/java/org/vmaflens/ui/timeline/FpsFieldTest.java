package org.vmaflens.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vmaflens.ui.WindowExtension;

/** What a rate may be written as. */
@ExtendWith(WindowExtension.class) // a control's class wants the toolkit
class FpsFieldTest {

    @Test
    void aNumberOrAFraction() {
        assertThat(FpsField.parse(" 23,976 ")).isEqualTo(23.976);
        assertThat(FpsField.parse("30000/1001")).isEqualTo(30_000.0 / 1001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25d", "0x1p5", "25/", "50/2f", "1/2/3", "25/0", "-25", "NaN"})
    void allElseIsNone(String text) {
        assertThat(FpsField.parse(text)).isNaN();
    }
}
