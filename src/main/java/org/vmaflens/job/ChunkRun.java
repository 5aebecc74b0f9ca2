package org.vmaflens.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.vmaflens.numeric.Parallel;

/**
 * One call of {@link Workers#forEachChunk}: whoever takes part claims chunk after chunk. The end is counted in chunks and
 * not in helpers, so that a helper who comes too late is not waited for.
 */
final class ChunkRun {

    private final int count;
    private final int chunk;
    private final int chunks;
    private final Parallel.Chunk body;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch open;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    ChunkRun(int count, int chunk, Parallel.Chunk body) {
        this.count = count;
        this.chunk = chunk;
        this.chunks = Math.ceilDiv(count, chunk);
        this.body = body;
        this.open = new CountDownLatch(chunks);
    }

    int chunks() {
        return chunks;
    }

    /** Claims and runs chunks until none is left; after a failure they are only counted. */
    void takePart() {
        for (int at = next.getAndIncrement(); at < chunks; at = next.getAndIncrement()) {
            try {
                if (failure.get() == null) {
                    body.run(at * chunk, (int) Math.min(count, (at + 1L) * chunk));
                }
            } catch (RuntimeException | Error thrown) {
                failure.compareAndSet(null, thrown);
            } finally {
                open.countDown();
            }
        }
    }

    /** Returns when every chunk has ended; throws what the first failing chunk threw. */
    void awaitEnd() {
        boolean interrupted = false;
        while (true) {
            try {
                open.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        switch (failure.get()) {
            case null -> {
            }
            case RuntimeException bug -> throw bug;
            case Error error -> throw error;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }
}
