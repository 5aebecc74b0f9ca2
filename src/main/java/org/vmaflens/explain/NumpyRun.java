package org.vmaflens.explain;

import org.jspecify.annotations.Nullable;
import org.vmaflens.numeric.Columns;
import org.vmaflens.numeric.NumpyRandom;
import org.vmaflens.numeric.Parallel;

/**
 * Fresh neighbours for every frame, from one stream in the reference's order. The stream is serial, so one worker draws
 * the next batch of blocks while the others work on the batch before; blocks are added up in order, so the answers do
 * not depend on the number of workers.
 */
final class NumpyRun {

    /** Blocks in a batch, per worker: enough to keep all busy between two meetings. */
    private static final int BATCH = 8;

    private final SampledTask task;
    private final Parallel parallel;
    private final NumpyRandom random;
    private FrameSums sums;

    NumpyRun(SampledTask task, Parallel parallel) {
        this.task = task;
        this.parallel = parallel;
        random = new NumpyRandom(task.kernels(), task.neighbourhood().seed());
        sums = new FrameSums(task.features());
    }

    /** Explains every frame, or as many as there is time for. */
    void run() {
        long items = (long) task.frames().length * task.blocks();
        Columns[] batch = draw(0, items);
        for (long at = 0; at < items && !task.progress().isCancelled();) {
            Columns[] next = step(at, items, batch);
            at += batch.length;
            batch = next;
        }
    }

    /** Works on a batch and meanwhile draws the next, which it returns. */
    private Columns[] step(long at, long items, Columns[] batch) {
        @Nullable
        FrameSums[] parts = new FrameSums[batch.length];
        Columns[][] next = new Columns[1][];
        parallel.forEachChunk(batch.length + 1, 1, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (i == 0) {
                    next[0] = draw(at + batch.length, items);
                } else {
                    parts[i - 1] = add(batch[i - 1], (int) ((at + i - 1) / task.blocks()));
                }
            }
        });
        for (int i = 0; i < parts.length && parts[i] != null; i++) {
            sums.add(parts[i]);
            if (sums.blocks() == task.blocks()) {
                task.finish((int) ((at + i) / task.blocks()), sums);
                sums = new FrameSums(task.features());
            }
        }
        return next[0];
    }

    private Columns[] draw(long at, long items) {
        int size = (int) Math.min((long) BATCH * parallel.workers(), items - at);
        Columns[] batch = new Columns[Math.max(size, 0)];
        for (int i = 0; i < batch.length; i++) {
            batch[i] = task.progress().isCancelled()
                    ? Columns.zeros(task.features(), 0)
                    : task.draw(random, (int) ((at + i) % task.blocks()));
        }
        return batch;
    }

    /** What one block adds up to; null when the run was cancelled meanwhile. */
    private @Nullable FrameSums add(Columns offsets, int frame) {
        double[] y = new double[offsets.stride()];
        if (!task.prediction().predict(offsets, task.rows(), task.frames(), frame, frame + 1, y, task.progress())) {
            return null;
        }
        FrameSums part = new FrameSums(task.features());
        part.add(task.kernels(), task.weigh(offsets, frame), y, 0);
        task.progress().advance(offsets.size());
        return part;
    }
}
