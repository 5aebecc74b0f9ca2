package org.vmaflens.explain;

import org.vmaflens.model.Predictor;
import org.vmaflens.numeric.Columns;

/** Asks libsvm for every neighbour: linear, polynomial and sigmoid kernels. */
final class LibsvmPrediction implements NeighbourPrediction {

    /** Predictions between two looks at the cancel switch: a few ms of libsvm. */
    private static final int STEP = 1024;

    private final Predictor predictor;

    LibsvmPrediction(Predictor predictor) {
        this.predictor = predictor;
    }

    @Override
    public double own(double[] rows, int at) {
        return predictor.predict(rows, at);
    }

    @Override
    public boolean predict(Columns offsets, double[] rows, int[] frames, int from, int to, double[] y,
            Progress progress) {
        int p = offsets.dimensions();
        double[] row = new double[p];
        for (int f = from; f < to; f++) {
            double own = own(rows, frames[f] * p);
            for (int j = 0; j < offsets.size(); j++) {
                if (j % STEP == 0 && progress.isCancelled()) {
                    return false;
                }
                for (int k = 0; k < p; k++) {
                    row[k] = rows[frames[f] * p + k] + offsets.values()[k * offsets.stride() + j];
                }
                y[(f - from) * offsets.stride() + j] = predictor.predict(row, 0) - own;
            }
        }
        return true;
    }
}
