package org.vmaflens.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

    @ParameterizedTest
    @CsvSource({"0, 0.5", "1, 0.841344746068542949", "1.959963984540054, 0.975", "-3, 0.001349898031630095",
            "6, 0.999999999013412355", "-8, 0", "Infinity, 1"})
    void cdf(double x, double expected) {
        assertThat(Normal.cdf(x)).isCloseTo(expected, within(1e-12));
    }
}
