package org.vmaflens.explain;

import org.jspecify.annotations.Nullable;
import org.vmaflens.model.SupportVectorRegression;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.NumpyRandom;
import org.vmaflens.numeric.RbfKernel;

/**
 * What an explainer on shared draws keeps from one clip to the next: the neighbours with their sample weights, and the
 * kernels between them and the support vectors of the model that was asked last. Safe to use from several threads.
 */
final class SharedNeighbours {

    private @Nullable WeighedBlock block;
    private @Nullable SupportVectorRegression latest;
    private @Nullable Kernels by;
    private @Nullable FactorisedPrediction prediction;

    /** The first block of neighbours, drawn and weighed at the first call. */
    synchronized WeighedBlock block(SampledTask task) {
        WeighedBlock known = block;
        if (known == null || known.offsets.dimensions() != task.features()) {
            NumpyRandom random = new NumpyRandom(task.kernels(), task.neighbourhood().seed());
            known = task.weigh(task.draw(random, 0), 0);
            block = known;
        }
        return known;
    }

    /** The predictions of a model by these loops; they keep the kernels of the latest neighbours. */
    synchronized FactorisedPrediction prediction(Kernels kernels, SupportVectorRegression svm, RbfKernel rbf) {
        FactorisedPrediction known = prediction;
        if (known == null || !svm.equals(latest) || !kernels.equals(by)) {
            known = new FactorisedPrediction(kernels, rbf, new DirectPrediction(kernels, rbf));
            prediction = known;
            latest = svm;
            by = kernels;
        }
        return known;
    }
}
