package org.vmaflens.explain;

import org.jspecify.annotations.Nullable;
import org.vmaflens.model.SupportVectorRegression;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.Parallel;

/** Keeps the pair sums of the model that was asked last, so that several clips share them. Safe to use from several threads. */
final class LatestPairs {

    private @Nullable SupportVectorRegression model;
    private @Nullable PairForms pairs;

    synchronized PairForms of(Kernels kernels, SupportVectorRegression svm, ClosedForm form, Parallel parallel,
            Progress progress) {
        PairForms known = pairs;
        if (known == null || !svm.equals(model)) {
            known = PairForms.of(kernels, svm.asRbf().centred(), form, parallel, progress);
            if (!progress.isCancelled()) {
                pairs = known;
                model = svm;
            }
        }
        return known;
    }
}
