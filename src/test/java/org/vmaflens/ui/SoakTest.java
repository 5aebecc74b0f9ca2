package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** An explorer that is closed leaves nothing behind. The long one runs by {@code mvn -Psoak verify}. */
class SoakTest {

    private static final int WARM_UP = 50;
    private static final int READINGS = 5;
    private static final int BETWEEN = 7;
    private static final long MEGABYTE = 1 << 20;

    private static final long REST_MILLIS = 200;

    /** What the toolkit may hold on to: the last scene it showed, and the one it focused. */
    private static final int STILL_HELD = 2;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aClosedExplorerIsLetGo() throws TimeoutException {
        List<WeakReference<Explorer>> lived = live(5);
        assertThat(alive(lived)).isLessThanOrEqualTo(STILL_HELD);
    }

    @Test
    @Tag("soak")
    void aThousandCyclesLeaveHeapAndThreadsFlat() throws TimeoutException {
        int cycles = Integer.getInteger("soak.cycles", 1000);
        live(WARM_UP);
        long heapBefore = floor();
        int threadsBefore = Thread.activeCount();
        List<WeakReference<Explorer>> lived = live(cycles);
        assertThat(alive(lived)).isLessThanOrEqualTo(STILL_HELD);
        long grown = floor() - heapBefore;
        int threads = Thread.activeCount();
        System.out.printf("%d cycles: heap %+.1f MB on %.1f MB, threads %d, before %d%n", cycles,
                (double) grown / MEGABYTE, (double) heapBefore / MEGABYTE, threads, threadsBefore);
        assertThat(grown).as("bytes more than before").isLessThan(4 * MEGABYTE);
        assertThat(threads).isLessThanOrEqualTo(threadsBefore + 1);
    }

    /**
     * The least that is in use after any of some more cycles: now and then the toolkit holds on to a scene's pictures
     * for a while, which is no growth, but what has leaked is there every time.
     */
    private static long floor() throws TimeoutException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < READINGS; i++) {
            live(BETWEEN);
            least = Math.min(least, heap());
        }
        return least;
    }

    private static List<WeakReference<Explorer>> live(int cycles) throws TimeoutException {
        List<WeakReference<Explorer>> lived = new ArrayList<>();
        for (int i = 0; i < cycles; i++) {
            lived.add(Cycle.live(i % 2 == 0));
            if (i % 100 == 99) {
                System.out.printf("%d of %d cycles, heap %d MB, threads %d%n", i + 1, cycles, heap() / MEGABYTE,
                        Thread.activeCount());
            }
        }
        return lived;
    }

    private static long alive(List<WeakReference<Explorer>> lived) {
        heap();
        return lived.stream().filter(one -> one.get() != null).count();
    }

    /**
     * Bytes in use when nothing is left that could go: the least of some seconds, since what a cancelled job held goes
     * when its threads have noticed, and what was closed when the toolkit has drawn once more.
     */
    private static long heap() {
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            System.gc();
            used = Math.min(used, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
            WaitForAsyncUtils.sleep(REST_MILLIS, TimeUnit.MILLISECONDS);
        }
        return used;
    }
}
