package org.vmaflens.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
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

    /** Short ways to write a number must write what the formatter writes: ties, carries, huge and tiny ones too. */
    @Test
    void fixedIsWhatTheFormatterWrites() {
        Random random = new Random(5);
        for (int i = 0; i < 200_000; i++) {
            int decimals = random.nextInt(8);
            double value = switch (i % 4) {
                case 0 -> random.nextDouble() * 200 - 100;
                case 1 -> random.nextInt(2_000_001) / 1000.0 - 1000; // ties among them
                case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(30) - 15);
                default -> Math.rint(random.nextGaussian() * 1000) - 1e-9 * random.nextInt(3);
            };
            String written = String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(value));
            boolean zero = written.matches("[0.]+");
            assertThat(Numbers.fixed(value, decimals)).as("%s with %s decimals", value, decimals)
                    .isEqualTo((value < 0 && !zero ? "−" : "") + written);
        }
        assertThat(Numbers.fixed(0.125, 2)).isEqualTo("0.13");
        assertThat(Numbers.fixed(99.999, 1)).isEqualTo("100.0");
        assertThat(Numbers.fixed(-0.004, 2)).isEqualTo("0.00");
        assertThat(Numbers.fixed(Double.NaN, 2)).isEqualTo("–");
    }
}
