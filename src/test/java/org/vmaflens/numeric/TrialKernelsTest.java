package org.vmaflens.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Scalar loops give way to vectors that are compiled, and to no others. */
class TrialKernelsTest {

    private static final int LANES = 4;

    private final AtomicLong clock = new AtomicLong();

    @Test
    void vectorsThatAreQuickTakeOverAtOnce() {
        Kernels kernels = new TrialKernels(new VectorKernels(), LANES, () -> clock.addAndGet(10));
        double[] values = new double[16];

        kernels.exp(values, 0, 16);
        kernels.exp(values, 0, 16);
        long tried = clock.get();
        kernels.exp(values, 0, 16);

        assertThat(tried).as("twice two looks").isEqualTo(40);
        assertThat(clock.get()).as("nothing is timed any more").isEqualTo(tried);
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
    void everyLoopIsOnTrialByItself() {
        Kernels kernels = new TrialKernels(new VectorKernels(), LANES, () -> clock.addAndGet(10));
        for (int i = 0; i < 3; i++) {
            kernels.exp(new double[16], 0, 16);
        }
        long tried = clock.get();

        kernels.addSquares(new double[Kernels.PANEL], 1, new double[Kernels.PANEL], 0);

        assertThat(clock.get()).isEqualTo(tried + 20);
    }

    @Test
    void tryingTakesAQuarterOfTheTime() {
        LoopTrial trial = new LoopTrial(LANES);
        long scalars = 0;
        long vectors = 0;
        for (int i = 0; i < 10_000; i++) {
            if (trial.isDue()) {
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
        assertThat(trial.isDue()).isFalse();
        trial.tookScalars(1_000);
        assertThat(trial.isDue()).isTrue();
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
