package org.vmaflens.explain;

import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.Predictor;
import org.vmaflens.model.SupportVectorRegression;
import org.vmaflens.model.VmafModel;
import org.vmaflens.numeric.Columns;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.NumpyRandom;

/**
 * The neighbours that a sampled run draws around one frame, for looking at; the frame itself is not among them.
 *
 * @param features p
 * @param offsets p × m, feature after feature: neighbour minus frame, normalised
 * @param predictions m raw SVM outputs
 * @param weights m sample weights, 0 to 1
 * @param own the frame's raw SVM output
 */
public record FrameNeighbours(int features, double[] offsets, double[] predictions, double[] weights, double own) {

    /**
     * The first {@code most} neighbours of a frame, at most 16,383: as shared draws have them, and as NumPy draws have
     * them for a clip's first frame.
     *
     * @throws org.vmaflens.model.LensException when the model cannot be sampled
     */
    public static FrameNeighbours of(VmafModel model, FeatureMatrix clip, int frame, Neighbourhood setting, int most) {
        Refusals.check(model, setting);
        Kernels kernels = Kernels.best();
        int p = clip.features();
        int m = Math.min(Math.min(setting.samples(), most), SampledTask.BLOCK - 1);
        Columns block = Columns.zeros(p, m + 1);
        new NumpyRandom(kernels, setting.seed()).fillRows(block, 1, m + 1, setting.std());
        double[] weights = SampleWeights.of(kernels, setting, block, clip.normalised(), frame * p);
        SupportVectorRegression svm = model.regression();
        NeighbourPrediction prediction = svm.kernel().isRbf()
                ? new DirectPrediction(kernels, svm.asRbf())
                : new LibsvmPrediction(Predictor.of(svm));
        double[] y = new double[block.stride()];
        prediction.predict(block, clip.normalised(), new int[]{frame}, 0, 1, y, Progress.NONE);
        double own = prediction.own(clip.normalised(), frame * p);
        double[] offsets = new double[p * m];
        double[] predictions = new double[m];
        double[] says = new double[m];
        for (int j = 0; j < m; j++) {
            predictions[j] = y[j + 1] + own;
            says[j] = weights[j + 1];
            for (int k = 0; k < p; k++) {
                offsets[k * m + j] = block.values()[k * block.stride() + j + 1];
            }
        }
        return new FrameNeighbours(p, offsets, predictions, says, own);
    }
}
