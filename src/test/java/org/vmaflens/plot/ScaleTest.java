package org.vmaflens.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void linearPixelsAndValuesUndoEachOther() {
        LinearScale scale = new LinearScale(-0.5, 172_799.5, 50, 1384);
        for (double value : new double[]{-0.5, 0, 1, 99_999.25, 172_799.5}) {
            assertThat(scale.value(scale.pixel(value))).isCloseTo(value, within(1e-9));
        }
        assertThat(scale.pixel(-0.5)).isEqualTo(50);
        assertThat(scale.pixel(172_799.5)).isEqualTo(1384);
    }

    @Test
    void ticksAreRoundAndTheirLabelsHaveNoNoise() {
        LinearScale scale = new LinearScale(-0.31, 0.42, 0, 100);
        assertThat(scale.ticks(8)).extracting(Tick::label).containsExactly("−0.3", "−0.2", "−0.1", "0.0", "0.1", "0.2",
                "0.3", "0.4");
    }

    @Test
    void ticksFromTenThousandOnHaveCommas() {
        assertThat(new LinearScale(-20_000, 172_799, 0, 1000).ticks(10)).extracting(Tick::label).startsWith("−20,000",
                "0", "20,000").endsWith("160,000");
        assertThat(new LinearScale(8_000, 10_000, 0, 1000).ticks(4)).extracting(Tick::label).containsExactly("8000",
                "8500", "9000", "9500", "10,000");
        assertThat(new LinearScale(1_234_567, 1_234_568, 0, 1000).ticks(2)).extracting(Tick::label)
                .containsExactly("1,234,567.0", "1,234,567.5", "1,234,568.0");
    }

    @Test
    void logTicksNameTheDecades() {
        LogScale scale = new LogScale(20, 20_000, 0, 300);
        assertThat(scale.ticks(4).stream().map(Tick::label).filter(label -> !label.isEmpty())).containsExactly("100",
                "1000", "10,000");
        assertThat(scale.value(scale.pixel(437))).isCloseTo(437, within(1e-9));
    }

    @Test
    void aScaleWithoutExtentIsRefused() {
        assertThatThrownBy(() -> new LinearScale(3, 3, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LogScale(0, 3, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersCarryTrueMinusSignsAndNoNegativeZero() {
        assertThat(Numbers.fixed(-0.04, 1)).isEqualTo("0.0");
        assertThat(Numbers.signed(-53.84, 1)).isEqualTo("−53.8");
        assertThat(Numbers.signed(1.49, 1)).isEqualTo("+1.5");
        assertThat(Numbers.fixed(Double.NaN, 2)).isEqualTo("–");
        assertThat(Numbers.plain(0.1 + 0.2)).isEqualTo("0.3");
        assertThat(Numbers.plain(20_000)).isEqualTo("20000");
        assertThat(Numbers.plain(-25)).isEqualTo("−25");
        assertThat(Numbers.plain(-0.0)).isEqualTo("0");
        assertThat(Numbers.plain(12_345)).isEqualTo("12340");
    }
}
