package org.vmaflens.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmaflens.numeric.Columns;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.RbfKernel;
import org.vmaflens.numeric.ScalarKernels;

/** The matrix product predicts what the direct form does, on any model and any neighbourhood. */
class FactorisedPredictionTest {

    static List<Long> seeds() {
        return IntStream.range(0, 60).mapToObj(Long::valueOf).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsTheDirectForm(long seed) {
        Random random = new Random(seed);
        int p = 1 + random.nextInt(12);
        int size = 1 + random.nextInt(230);
        int frames = 1 + random.nextInt(20);
        double gamma = Math.pow(10, -3 + 4 * random.nextDouble());
        double std = Math.pow(10, -2 + 4 * random.nextDouble());
        Kernels kernels = seed % 4 == 0 ? new ScalarKernels() : Kernels.best();
        RbfKernel svm = new RbfKernel(p, gamma, gaussians(random, size, 4), gaussians(random, size * p, 0.5), 0.3);
        double[] rows = gaussians(random, frames * p, 1);
        Columns offsets = Columns.ofRows(gaussians(random, 37 * p, std), p, 0, 37);
        DirectPrediction direct = new DirectPrediction(kernels, svm);
        double[] expected = new double[frames * offsets.stride()];
        double[] actual = new double[frames * offsets.stride()];
        int[] places = IntStream.range(0, frames).toArray();
        assertThat(direct.predict(offsets, rows, places, 0, frames, expected, Progress.NONE)).isTrue();
        assertThat(new FactorisedPrediction(kernels, svm, direct).predict(offsets, rows, places, 0, frames, actual,
                Progress.NONE)).isTrue();
        // what is added up before it cancels is as large as this
        double scale = 4.0 * size;
        for (int frame = 0; frame < frames; frame++) {
            for (int j = 0; j < offsets.size(); j++) {
                int at = frame * offsets.stride() + j;
                assertThat(actual[at]).isCloseTo(expected[at], within(1e-12 * scale));
            }
        }
    }

    private static double[] gaussians(Random random, int length, double std) {
        return random.doubles(length).map(_ -> std * random.nextGaussian()).toArray();
    }
}
