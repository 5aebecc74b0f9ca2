package org.vmaflens.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpTest {

    private final Kernels simd = new VectorKernels();
    private final Kernels scalar = new ScalarKernels();

    @ParameterizedTest
    @ValueSource(doubles = {1e-8, 0.3, 1, 5, 50, 700})
    void staysWithinTwoUlp(double range) {
        Random random = new Random(7);
        double[] x = random.doubles(20_000, -range, range).toArray();
        for (Kernels kernels : new Kernels[]{simd, scalar}) {
            double[] e = x.clone();
            kernels.exp(e, 0, e.length);
            double worst = 0;
            for (int i = 0; i < x.length; i++) {
                double truth = StrictMath.exp(x[i]);
                worst = Math.max(worst, Math.abs(e[i] - truth) / Math.ulp(truth));
            }
            // fdlibm itself is up to 1 ulp away from the truth
            assertThat(worst).as(kernels.describe()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void knowsItsEnds() {
        double[] x = {0, -0.0, -707.9, -709, -1e6, Double.NEGATIVE_INFINITY, 708.9, 710, 1e9, Double.POSITIVE_INFINITY,
                Double.NaN, Double.longBitsToDouble(0x7ff8_0000_0000_0123L), 1, -1, 1e-320, 2, 3};
        for (Kernels kernels : new Kernels[]{simd, scalar}) {
            double[] e = x.clone();
            kernels.exp(e, 0, 12);
            assertThat(e[0]).isEqualTo(1);
            assertThat(e[1]).isEqualTo(1);
            assertThat(e[2]).isPositive();
            assertThat(new double[]{e[3], e[4], e[5]}).containsOnly(0);
            assertThat(e[6]).isFinite();
            assertThat(new double[]{e[7], e[8], e[9]}).containsOnly(Double.POSITIVE_INFINITY);
            assertThat(e[10]).isNaN();
            assertThat(e[11]).isNaN();
            assertThat(e[12]).as("beyond the range that was asked for").isEqualTo(1);
        }
    }
}
