package org.vmaflens.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void everyItemIsDoneExactlyOnce() {
        AtomicIntegerArray visits = new AtomicIntegerArray(1001);
        try (Workers workers = new Workers(3)) {
            workers.forEachChunk(1001, 10, (from, to) -> {
                for (int i = from; i < to; i++) {
                    visits.incrementAndGet(i);
                }
            });
        }
        for (int i = 0; i < visits.length(); i++) {
            assertThat(visits.get(i)).as("item %d", i).isEqualTo(1);
        }
    }

    @Test
    void chunksMayAskForChunks() {
        LongAdder sum = new LongAdder();
        try (Workers workers = new Workers(2)) {
            workers.forEachChunk(8, 1, (from, to) -> workers.forEachChunk(50, 3, (a, b) -> sum.add(b - a)));
        }
        assertThat(sum.sum()).isEqualTo(400);
    }

    @Test
    void theFirstFailureIsThrownToTheAsker() {
        try (Workers workers = new Workers(2)) {
            assertThatThrownBy(() -> workers.forEachChunk(100, 1, (from, to) -> {
                if (from == 40) {
                    throw new IllegalStateException("item 40");
                }
            })).isInstanceOf(IllegalStateException.class).hasMessage("item 40");
        }
    }

    @Test
    void noItemsNoWork() {
        try (Workers workers = new Workers(2)) {
            workers.forEachChunk(0, 5, (from, to) -> {
                throw new AssertionError("nothing to do");
            });
        }
    }

    @Test
    void behindAWindowHelpersAndJobsGiveWayToIt() throws InterruptedException {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        CountDownLatch ended = new CountDownLatch(1);
        try (Workers workers = Workers.behindAWindow(); JobRunner runner = JobRunner.onThreads()) {
            runner.aside(() -> {
                int all = workers.workers();
                CountDownLatch together = new CountDownLatch(all);
                workers.forEachChunk(all, 1, (from, to) -> {
                    seen.add(Thread.currentThread());
                    together.countDown();
                    awaitAll(together);
                });
                ended.countDown();
            });
            assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(seen).hasSize(workers.workers())
                    .allSatisfy(thread -> assertThat(thread.getPriority()).isEqualTo(Thread.MIN_PRIORITY));
        }
    }

    private static void awaitAll(CountDownLatch together) {
        try {
            together.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
