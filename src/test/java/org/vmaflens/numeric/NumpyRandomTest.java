package org.vmaflens.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against figures that numpy 1.24 printed. */
class NumpyRandomTest {

    @ParameterizedTest
    @CsvSource({"0, 0x1.18fe1565f12a8p-1, 0x1.6e2d4cf608733p-1, 0x1.349d66b6e894bp-1",
            "5, 0x1.c6a45b0e2048cp-3, 0x1.bdd09ff53479ap-1, 0x1.a75c5f5d1ddc4p-3",
            "4294967295, 0x1.8fe69a3924820p-4, 0x1.d323d824032b1p-1, 0x1.93fc6f61af3f9p-1"})
    void uniformNumbersAreNumpysToTheBit(long seed, String first, String second, String third) {
        int[] words = new MersenneTwister(seed).nextWords();
        double[] doubles = IntStream.range(0, 3)
                .mapToDouble(i -> MersenneTwister.bits(words[2 * i], words[2 * i + 1]) * 0x1p-53).toArray();
        assertThat(doubles).containsExactly(Double.parseDouble(first), Double.parseDouble(second),
                Double.parseDouble(third));
    }

    @ParameterizedTest
    @CsvSource({"0, 1.764052345967664, 0.4001572083672233, 0.555962679709798, -1.5329210534301279",
            "5, 0.44122748688504143, -0.33087015189408764, 0.5427690277699994, 0.37339556836216914",
            "4294967295, 0.6484086742306527, 0.6693235306338161, -0.7083537506423528, -0.6381570355087288"})
    void gaussiansAreNumpys(long seed, double first, double second, double at1000, double at2000) {
        NumpyRandom random = new NumpyRandom(Kernels.best(), seed);
        double[] values = new double[2001];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextGaussian();
        }
        assertThat(new double[]{values[0], values[1], values[1000], values[2000]})
                .containsExactly(new double[]{first, second, at1000, at2000}, within(1e-15));
    }

    @Test
    void rowsAreFilledInTheStreamsOrder() {
        Columns points = Columns.zeros(3, 5);
        new NumpyRandom(Kernels.best(), 0).fillRows(points, 1, 5, 0.5);
        NumpyRandom random = new NumpyRandom(Kernels.best(), 0);
        for (int row = 1; row < 5; row++) {
            for (int k = 0; k < 3; k++) {
                assertThat(points.values()[k * points.stride() + row]).isEqualTo(0.5 * random.nextGaussian());
            }
        }
        assertThat(points.values()[0]).as("row 0 was not asked for").isZero();
    }
}
