package org.vmaflens.job;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.vmaflens.numeric.Parallel;

/**
 * A fixed number of daemon threads that share the chunks of engine work. The thread that asks takes part, so a call
 * from any thread, even from within a chunk, makes progress when all helpers are busy.
 */
public final class Workers implements Parallel, AutoCloseable {

    private static final String NAME = "vmaf-lens-worker";

    private final int workers;
    private final ExecutorService helpers;

    /** As many workers as the machine has cores. */
    public static Workers forThisMachine() {
        return new Workers(Runtime.getRuntime().availableProcessors());
    }

    /** The same, on threads that give way to a window's. */
    public static Workers behindAWindow() {
        return new Workers(Runtime.getRuntime().availableProcessors(), NamedThreads.givingWay(NAME));
    }

    /** @param workers how many chunks run at the same time, the asking thread's among them; at least 1 */
    public Workers(int workers) {
        this(workers, new NamedThreads(NAME));
    }

    private Workers(int workers, ThreadFactory threads) {
        if (workers < 1) {
            throw new IllegalArgumentException("at least one worker is needed, got " + workers);
        }
        this.workers = workers;
        this.helpers = Executors.newFixedThreadPool(workers, threads);
    }

    @Override
    public int workers() {
        return workers;
    }

    @Override
    public void forEachChunk(int count, int chunk, Chunk body) {
        ChunkRun run = new ChunkRun(count, chunk, body);
        int wanted = Math.min(workers, run.chunks()) - 1;
        for (int i = 0; i < wanted; i++) {
            helpers.execute(run::takePart);
        }
        run.takePart();
        run.awaitEnd();
    }

    /** Lets the chunks under way end, for a second at the most; then gives the threads up. */
    @Override
    public void close() {
        helpers.shutdown();
        try {
            if (!helpers.awaitTermination(1, TimeUnit.SECONDS)) {
                helpers.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            helpers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
