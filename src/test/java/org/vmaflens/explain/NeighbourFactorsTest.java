package org.vmaflens.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vmaflens.numeric.Columns;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.numeric.RbfKernel;
import org.vmaflens.numeric.ScalarKernels;

class NeighbourFactorsTest {

    /** With regions of one mebibyte G1 copies no array that has more than half of one, and wastes what is left of it. */
    private static final int LEAST = 1 << 19;
    private static final int MOST = 1 << 20;
    private static final int HEADER = 16;

    @ParameterizedTest
    @CsvSource({"5000, 210", "5000, 211", "1000, 210", "20000, 211", "5000, 60"})
    void kernelsOfUsualSettingsAreNotCopiedByTheWindowsCollector(int samples, int vectors) {
        int p = 6;
        Random random = new Random(1);
        RbfKernel svm = new RbfKernel(p, 0.05, random.doubles(vectors).toArray(),
                random.doubles((long) vectors * p).toArray(),
                0);
        Columns offsets = Columns.ofRows(random.doubles((long) samples * p).toArray(), p, 0, samples);
        NeighbourFactors factors = NeighbourFactors.of(new ScalarKernels(), svm, svm.origin(), offsets,
                Parallel.SAME_THREAD, Progress.NONE);
        assertThat(factors.usable()).isTrue();
        assertThat(List.of(factors.kernels()))
                .allSatisfy(kernels -> assertThat(HEADER + kernels.length * Double.BYTES).isBetween(LEAST, MOST));
    }
}
