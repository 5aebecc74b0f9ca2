package org.vmaflens.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Scalar loops give way to vectors that are compiled, and to no others. */
class TrialKernelsTest {

    private static final int LANES = 4;

    private final AtomicLong clock = new AtomicLong();

    @Test
    void vectorsThatAreQuickTakeOver() {
        // both loops add up and round in orders of their own: the last digits of most of these sums say which it was
        double[] a = new Random(1).doubles(64).toArray();
        double[] b = new Random(2).doubles(64 + 20).toArray();
        List<Double> scalar = sums(new ScalarKernels(), a, b);
        List<Double> vector = sums(new VectorKernels(), a, b);
        assertThat(vector.subList(5, 20)).isNotEqualTo(scalar.subList(5, 20));

        List<Double> sums = sums(new TrialKernels(new VectorKernels(), LANES, () -> clock.addAndGet(300)), a, b);

        // 300 ns of scalars at a time; a third of them is more than what 64 compiled operations may take after the fifth
        assertThat(sums.subList(0, 5)).isEqualTo(scalar.subList(0, 5));
        assertThat(sums.subList(5, 20)).isEqualTo(vector.subList(5, 20));
        assertThat(clock.get()).as("two looks at each of six calls, then none").isEqualTo(12 * 300);
    }

    private static List<Double> sums(Kernels kernels, double[] a, double[] b) {
        return IntStream.range(0, 20).mapToObj(i -> kernels.dot(a, 0, b, i, a.length)).toList();
    }

    @Test
    void vectorsThatAreSlowStayOnTrial() {
        Kernels kernels = new TrialKernels(new VectorKernels(), LANES, () -> clock.addAndGet(1_000_000));
        for (int i = 1; i <= 50; i++) {
            kernels.exp(new double[16], 0, 16);
            assertThat(clock.get()).as("every call is timed").isEqualTo(2_000_000L * i);
        }
    }

    @Test
    void whatTheVectorLoopsLeaveToTheirScalarEndsIsNoTrial() {
        Kernels kernels = new TrialKernels(new VectorKernels(), LANES, () -> clock.addAndGet(300));
        double[] out = new double[3];
        for (int i = 0; i < 50; i++) {
            kernels.exp(new double[7], 0, 7);
            kernels.dot(new double[7], 0, new double[7], 0, 7);
            kernels.dots(new double[500], 0, new double[1500], 0, 500, 3, 500, out);
        }
        assertThat(clock.get()).isZero();
    }

    @Test
    void everyLoopIsOnTrialByItself() {
        Kernels kernels = new TrialKernels(new VectorKernels(), LANES, () -> clock.addAndGet(1_000));
        for (int i = 0; i < 50; i++) {
            kernels.exp(new double[16], 0, 16);
        }
        long tried = clock.get();
        kernels.exp(new double[16], 0, 16);
        assertThat(clock.get()).isEqualTo(tried);

        kernels.addSquares(new double[4 * Kernels.PANEL], 4, new double[Kernels.PANEL], 0);

        assertThat(clock.get()).isEqualTo(tried + 2_000);
    }

    @Test
    void tryingTakesAQuarterOfTheTime() {
        LoopTrial trial = new LoopTrial(LANES);
        long scalars = 0;
        long vectors = 0;
        for (int i = 0; i < 10_000; i++) {
            if (trial.isDue(96)) {
                trial.tookVectors(300_000, 96);
                vectors += 300_000;
            } else {
                trial.tookScalars(1_000);
                scalars += 1_000;
            }
        }

        assertThat(trial.isOver()).isFalse();
        assertThat(vectors).isBetween(scalars / 3 - 300_000, scalars / 3 + 300_000);
    }

    @Test
    void theWorkComesFirst() {
        LoopTrial trial = new LoopTrial(LANES);
        assertThat(trial.isDue(1_000)).isFalse();
        trial.tookScalars(10_000);
        assertThat(trial.isDue(1_000)).as("more than a third of what was done").isFalse();
        trial.tookScalars(10_000);
        assertThat(trial.isDue(1_000)).isTrue();
    }

    @Test
    void compiledIsWhatTakesNanosecondsForAnOperation() {
        // 1,000 additions in vectors of four: 50 µs and more as long as they are not compiled, half a microsecond then
        LoopTrial trial = new LoopTrial(LANES);
        trial.tookVectors(50_000, 1_000);
        assertThat(trial.isOver()).isFalse();
        trial.tookVectors(500, 1_000);
        assertThat(trial.isOver()).isTrue();
        trial.tookVectors(50_000, 1_000);
        assertThat(trial.isOver()).as("for good: that one was held up").isTrue();
    }
}
