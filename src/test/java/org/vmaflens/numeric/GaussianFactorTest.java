package org.vmaflens.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The factor's rows multiply to the kernel matrix, thin or not. */
class GaussianFactorTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 0.5", "7, 2, 0.01", "40, 3, 0.001", "61, 6, 50"})
    void multipliesToTheKernelMatrix(int n, int p, double rate) {
        Random random = new Random(n);
        double[] points = random.doubles((long) n * p, -1, 1).toArray();
        double[] heights = random.doubles(n, -4, 4).toArray();
        GaussianFactor factor = GaussianFactor.of(Kernels.best(), points, p, rate, heights, () -> false);
        assertThat(factor.rank()).isBetween(1, n);
        double[] unit = new double[n * Kernels.PANEL];
        double[] projected = new double[factor.paddedRank() * Kernels.PANEL];
        double[] column = new double[PanelExponents.padded(n) * Kernels.PANEL];
        for (int j = 0; j < n; j++) {
            unit[j * Kernels.PANEL + 3] = 1;
            factor.project(unit, projected);
            factor.expand(projected, column);
            unit[j * Kernels.PANEL + 3] = 0;
            for (int i = 0; i < n; i++) {
                double squared = 0;
                for (int k = 0; k < p; k++) {
                    squared += Math.pow(points[i * p + k] - points[j * p + k], 2);
                }
                double truth = heights[i] * heights[j] * Math.exp(-rate * squared);
                assertThat(column[i * Kernels.PANEL + 3]).isCloseTo(truth, within(1e-13));
                assertThat(column[i * Kernels.PANEL]).as("a lane of zeros").isZero();
            }
        }
    }
}
