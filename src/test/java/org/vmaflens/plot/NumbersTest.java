package org.vmaflens.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0             | 0
            99999         | 99,999
            -99999        | −99,999
            100000        | 100k
            172800        | 172.8k
            999949        | 999.9k
            999950        | 1M
            2592000       | 2.592M
            864172800     | 864.2M
            2592518400    | 2.593G
            9000000000000 | 9T
            -480096       | −480.1k
            """)
    void longCountsAreShort(long value, String text) {
        assertThat(Numbers.count(value)).isEqualTo(text);
    }
}
