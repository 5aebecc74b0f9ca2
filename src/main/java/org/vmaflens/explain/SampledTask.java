package org.vmaflens.explain;

import java.util.stream.IntStream;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.numeric.Columns;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.NumpyRandom;

/**
 * One run of the sampled explainer: what its two ways of drawing neighbours have in common. A frame's rows (itself,
 * then N neighbours) are worked on in blocks, so that memory does not grow with N.
 *
 * @param kernels the inner loops
 * @param neighbourhood the setting
 * @param features p
 * @param rows n × p normalised features
 * @param frames places of the frames to explain: those that are no gaps
 * @param prediction the model
 * @param fits takes the lines
 * @param finished takes true for every explained frame
 * @param progress told of every row
 */
record SampledTask(Kernels kernels, Neighbourhood neighbourhood, int features, double[] rows, int[] frames,
        NeighbourPrediction prediction, LineFits fits, boolean[] finished, Progress progress) {

    /** Rows in a block. */
    static final int BLOCK = 16_384;

    static SampledTask of(Kernels kernels, Neighbourhood neighbourhood, FeatureMatrix matrix,
            NeighbourPrediction prediction, Progress progress) {
        int[] frames = IntStream.range(0, matrix.frameCount()).filter(frame -> !matrix.isGap(frame)).toArray();
        return new SampledTask(kernels, neighbourhood, matrix.features(), matrix.normalised(), frames, prediction,
                LineFits.unfinished(matrix.frameCount(), matrix.features()), new boolean[matrix.frameCount()],
                progress);
    }

    /** How many blocks a frame's rows are worked on in. */
    int blocks() {
        return neighbourhood.samples() / BLOCK + 1;
    }

    /** Draws the next block of rows minus frame; the first block starts with the frame itself. */
    Columns draw(NumpyRandom random, int block) {
        int size = Math.min(BLOCK, neighbourhood.samples() + 1 - block * BLOCK);
        Columns offsets = Columns.zeros(features, size);
        random.fillRows(offsets, block == 0 ? 1 : 0, size, neighbourhood.std());
        return offsets;
    }

    /** Weighs a block of a frame's neighbours; under all metrics but cosine the result holds for every frame. */
    WeighedBlock weigh(Columns offsets, int frame) {
        double[] weights = SampleWeights.of(kernels, neighbourhood, offsets, rows, frames[frame] * features);
        return new WeighedBlock(kernels, offsets, weights, neighbourhood.ridgeAlpha() / blocks());
    }

    /** Writes the line of a frame all of whose blocks have been added. */
    void finish(int frame, FrameSums sums) {
        if (!sums.hasNeighbours()) {
            throw Refusals.noNeighbourCounts(neighbourhood, features);
        }
        int place = frames[frame];
        sums.finish(fits, place, rows, prediction.own(rows, place * features), neighbourhood);
        finished[place] = true;
    }
}
