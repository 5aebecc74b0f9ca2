package org.vmaflens.explain;

import java.util.stream.IntStream;
import org.vmaflens.numeric.NumpyRandom;
import org.vmaflens.numeric.Parallel;

/** The same neighbours, up to the frame's own place, for every frame: what depends on them alone is made once. */
final class SharedRun {

    /** Frames that pass over the blocks together, where there are several: the draws are made anew for each such run. */
    private static final int TOGETHER = 192;
    /** Frames that share one block: so many that workers seldom wait for each other, so few that their sums are small. */
    private static final int TOGETHER_ON_ONE_BLOCK = 4096;
    /** Frames that a worker takes at a time. */
    private static final int CHUNK = 12;

    private final SampledTask task;
    private final SharedNeighbours neighbours;
    private final Parallel parallel;
    private final Scratch predictions = new Scratch();
    private final Scratch weighed = new Scratch();

    SharedRun(SampledTask task, SharedNeighbours neighbours, Parallel parallel) {
        this.task = task;
        this.neighbours = neighbours;
        this.parallel = parallel;
    }

    /** Explains every frame, or as many as there is time for. */
    void run() {
        int together = task.blocks() == 1 ? TOGETHER_ON_ONE_BLOCK : TOGETHER;
        for (int from = 0; from < task.frames().length && !task.progress().isCancelled(); from += together) {
            run(from, Math.min(task.frames().length, from + together));
        }
    }

    private void run(int first, int last) {
        NumpyRandom random = new NumpyRandom(task.kernels(), task.neighbourhood().seed());
        FrameSums[] sums = IntStream.range(first, last).mapToObj(frame -> new FrameSums(task.features()))
                .toArray(FrameSums[]::new);
        int chunk = Math.clamp((last - first + parallel.workers() - 1) / parallel.workers(), 1, CHUNK);
        for (int block = 0; block < task.blocks() && !task.progress().isCancelled(); block++) {
            WeighedBlock weighed = task.blocks() == 1
                    ? neighbours.block(task)
                    : task.weigh(task.draw(random, block), first);
            task.prediction().prepare(weighed.offsets, parallel, task.progress());
            parallel.forEachChunk(last - first, chunk,
                    (from, to) -> add(weighed, first + from, first + to, sums, first));
        }
    }

    private void add(WeighedBlock shared, int from, int to, FrameSums[] sums, int first) {
        if (task.progress().isCancelled()) {
            return;
        }
        int stride = shared.offsets.stride();
        double[] y = predictions.take((to - from) * stride);
        if (task.prediction().predict(shared.offsets, task.rows(), task.frames(), from, to, y, task.progress())) {
            add(shared, from, to, sums, first, y);
        }
        predictions.giveBack(y);
    }

    private void add(WeighedBlock shared, int from, int to, FrameSums[] sums, int first, double[] y) {
        int stride = shared.offsets.stride();
        double[] products = weighed.take(stride);
        for (int frame = from; frame < to; frame++) {
            WeighedBlock block = task.neighbourhood().distance().isTranslationInvariant()
                    ? shared
                    : task.weigh(shared.offsets, frame);
            FrameSums own = sums[frame - first];
            own.add(task.kernels(), block, y, (frame - from) * stride, products);
            if (own.blocks() == task.blocks()) {
                task.finish(frame, own);
            }
            task.progress().advance(shared.size());
        }
        weighed.giveBack(products);
    }
}
