package org.vmaflens.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RbfKernelTest {

    static IntStream dimensions() {
        return IntStream.concat(IntStream.rangeClosed(1, 32), IntStream.of(41));
    }

    @ParameterizedTest
    @MethodSource("dimensions")
    void bothKernelsEqualTheFormula(int p) {
        Random random = new Random(p);
        RbfKernel kernel = new RbfKernel(p, 0.7 / p, gaussians(random, 23), gaussians(random, 23 * p), 0.4);
        double[] rows = gaussians(random, 77 * p);
        double[] simd = kernel.values(new VectorKernels(), rows);
        double[] scalar = kernel.values(new ScalarKernels(), rows);
        for (int row = 0; row < 77; row++) {
            double truth = formula(kernel, rows, row);
            assertThat(simd[row]).isCloseTo(truth, within(1e-12));
            assertThat(scalar[row]).isCloseTo(truth, within(1e-12));
        }
    }

    @Test
    void losesNoDigitsFarFromTheOrigin() {
        RbfKernel kernel = new RbfKernel(2, 30, new double[]{1, -2}, new double[]{1000, -1000, 1000.1, -1000}, 0);
        double[] rows = {1000.05, -1000.02, 1000, -1000, 999.8, -1000.1, -1000, 1000};
        for (Kernels kernels : new Kernels[]{new VectorKernels(), new ScalarKernels()}) {
            double[] values = kernel.values(kernels, rows);
            for (int row = 0; row < 4; row++) {
                assertThat(values[row]).isCloseTo(formula(kernel, rows, row), within(1e-12));
            }
        }
    }

    @Test
    void goesOnBeyondOneBlock() {
        Random random = new Random(1);
        RbfKernel kernel = new RbfKernel(2, 0.5, gaussians(random, 5), gaussians(random, 10), 0);
        double[] rows = gaussians(random, 2 * 1300);
        double[] values = kernel.values(new VectorKernels(), rows);
        for (int row : new int[]{0, 511, 512, 1024, 1299}) {
            assertThat(values[row]).isCloseTo(formula(kernel, rows, row), within(1e-13));
        }
    }

    @Test
    void aRowWithNaNGivesNaN() {
        RbfKernel kernel = new RbfKernel(2, 0.5, new double[]{1}, new double[]{0, 0}, 0);
        double[] rows = {0, 0, Double.NaN, Double.NaN, 1, 0};
        for (Kernels kernels : new Kernels[]{new VectorKernels(), new ScalarKernels()}) {
            assertThat(kernel.values(kernels, rows)[0]).isEqualTo(1);
            assertThat(kernel.values(kernels, rows)[1]).isNaN();
            assertThat(kernel.values(kernels, rows)[2]).isCloseTo(Math.exp(-0.5), within(1e-15));
        }
    }

    @Test
    void theBestKernelsSayWhatTheyAre() {
        assertThat(Kernels.best().describe()).matches("(AVX2|AVX-512|SSE|SIMD) · \\d+ doubles");
        assertThat(new ScalarKernels().describe()).isEqualTo("scalar");
    }

    private static double formula(RbfKernel kernel, double[] rows, int row) {
        int p = kernel.dimensions();
        double sum = -kernel.rho();
        for (int i = 0; i < kernel.size(); i++) {
            double squared = 0;
            for (int k = 0; k < p; k++) {
                squared += Math.pow(rows[row * p + k] - kernel.centres()[i * p + k], 2);
            }
            sum += kernel.coefficients()[i] * Math.exp(-kernel.gamma() * squared);
        }
        return sum;
    }

    private static double[] gaussians(Random random, int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextGaussian();
        }
        return values;
    }
}
