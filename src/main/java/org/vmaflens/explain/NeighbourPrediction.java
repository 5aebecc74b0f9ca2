package org.vmaflens.explain;

import org.vmaflens.numeric.Columns;
import org.vmaflens.numeric.Parallel;

/** Predicts the neighbours of frames. Safe to use from several threads. */
interface NeighbourPrediction {

    /** Makes what all frames of a block need, on all workers, unless cancelled meanwhile; without it the first frame does. */
    default void prepare(Columns offsets, Parallel parallel, Progress progress) {
        // most predictions need nothing
    }

    /** What the model says of the frame whose p features start at {@code at}. */
    double own(double[] rows, int at);

    /**
     * Predictions of a block of neighbours, each minus the frame's own.
     *
     * @param offsets neighbours minus frame
     * @param rows n × p normalised features
     * @param frames places of the frames in {@code rows}
     * @param from first of {@code frames} to predict for
     * @param to one beyond the last
     * @param y takes (to − from) × {@code offsets.stride()} values, frame after frame
     * @param progress asked whether to stop at least every 5 ms
     * @return false when it stopped half-way
     */
    boolean predict(Columns offsets, double[] rows, int[] frames, int from, int to, double[] y, Progress progress);
}
