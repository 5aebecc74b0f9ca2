package org.vmaflens.explain;

import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.SupportVectorRegression;

/** Whether an RBF model says anything at all about a clip. */
final class Reach {

    /** {@code exp} of less is 0. */
    private static final double UNDERFLOW = -708;

    private Reach() {
    }

    /** Whether any support vector's kernel is above 0 at any frame; true for a clip of gaps alone. */
    static boolean any(SupportVectorRegression svm, FeatureMatrix matrix) {
        boolean onlyGaps = true;
        for (int frame = 0; frame < matrix.frameCount(); frame++) {
            if (!matrix.isGap(frame)) {
                onlyGaps = false;
                for (int i = 0; i < svm.size(); i++) {
                    if (-svm.kernel().gamma() * squaredDistance(svm, i, matrix, frame) > UNDERFLOW) {
                        return true;
                    }
                }
            }
        }
        return onlyGaps;
    }

    private static double squaredDistance(SupportVectorRegression svm, int i, FeatureMatrix matrix, int frame) {
        int p = svm.features();
        double sum = 0;
        for (int k = 0; k < p; k++) {
            double difference = matrix.normalised()[frame * p + k] - svm.supportVectors()[i * p + k];
            sum += difference * difference;
        }
        return sum;
    }
}
