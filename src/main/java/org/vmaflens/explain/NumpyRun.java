package org.vmaflens.explain;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.vmaflens.numeric.Columns;
import org.vmaflens.numeric.NumpyRandom;
import org.vmaflens.numeric.Parallel;

/**
 * Fresh neighbours for every frame, from one stream in the reference's order. The stream is serial but an order of
 * magnitude quicker than the work on what it gives, so a worker who is free draws the next block ahead of its own work,
 * while the others are busy with theirs: nobody waits for a batch. A frame's blocks are added up in order, so the answers
 * do not depend on the number of workers.
 */
final class NumpyRun {

    /** Blocks that are handed out between two looks at whether to go on at all. */
    private static final int SLICE = 4096;

    private final SampledTask task;
    private final Parallel parallel;
    private final NumpyRandom random;
    private final ReentrantLock stream = new ReentrantLock();
    private final Scratch scratch = new Scratch();
    private long drawn;
    private PartialSums latest;

    NumpyRun(SampledTask task, Parallel parallel) {
        this.task = task;
        this.parallel = parallel;
        random = new NumpyRandom(task.kernels(), task.neighbourhood().seed());
        latest = new PartialSums(0, task.blocks());
    }

    /** What a worker takes away from the stream: a block of neighbours, and where its sums belong. */
    private record Turn(Columns offsets, int block, PartialSums frame) {
    }

    /** Explains every frame, or as many as there is time for. */
    void run() {
        long items = (long) task.frames().length * task.blocks();
        for (long at = 0; at < items && !task.progress().isCancelled(); at += SLICE) {
            parallel.forEachChunk((int) Math.min(SLICE, items - at), 1, (from, to) -> {
                if (!task.progress().isCancelled()) {
                    add(draw());
                }
            });
        }
    }

    private Turn draw() {
        stream.lock();
        try {
            int block = (int) (drawn % task.blocks());
            if (block == 0) {
                latest = new PartialSums((int) (drawn / task.blocks()), task.blocks());
            }
            drawn++;
            return new Turn(task.draw(random, block), block, latest);
        } finally {
            stream.unlock();
        }
    }

    private void add(Turn turn) {
        Columns offsets = turn.offsets();
        int frame = turn.frame().frame;
        double[] y = scratch.take(offsets.stride());
        boolean predicted = task.prediction()
                .predict(offsets, task.rows(), task.frames(), frame, frame + 1, y, task.progress());
        if (predicted) {
            add(turn, y);
        }
        scratch.giveBack(y);
    }

    private void add(Turn turn, double[] y) {
        Columns offsets = turn.offsets();
        int frame = turn.frame().frame;
        double[] weighed = scratch.take(offsets.stride());
        FrameSums part = new FrameSums(task.features());
        part.add(task.kernels(), task.weigh(offsets, frame), y, 0, weighed);
        scratch.giveBack(weighed);
        FrameSums whole = turn.frame().put(turn.block(), part);
        if (whole != null) {
            task.finish(frame, whole);
        }
        task.progress().advance(offsets.size());
    }

    /** A frame's blocks, until the last of them is in. */
    private static final class PartialSums {

        private final int frame;
        private final @Nullable FrameSums[] parts;
        private int missing;

        PartialSums(int frame, int blocks) {
            this.frame = frame;
            parts = new FrameSums[blocks];
            missing = blocks;
        }

        /** Takes a block's sums; returns the frame's, once, when it has all. */
        synchronized @Nullable FrameSums put(int block, FrameSums sums) {
            parts[block] = sums;
            if (--missing > 0) {
                return null;
            }
            FrameSums whole = sums;
            if (parts.length > 1) {
                whole = new FrameSums(sums.features());
                for (FrameSums part : parts) {
                    if (part != null) {
                        whole.add(part);
                    }
                }
            }
            return whole;
        }
    }
}
