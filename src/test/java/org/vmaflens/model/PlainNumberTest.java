package org.vmaflens.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.5", " 0.5", "+.5", "5e-1\t", "50E-2"})
    void readsWhatFilesAndPeopleWrite(String text) {
        assertThat(PlainNumber.of(text)).hasValue(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0,5", "0x1p-1", "0.5d", "NaN", "Infinity", "1e999", "five", "5 0"})
    void readsNothingElse(String text) {
        assertThat(PlainNumber.of(text)).isEmpty();
    }
}
