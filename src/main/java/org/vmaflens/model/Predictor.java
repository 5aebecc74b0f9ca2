package org.vmaflens.model;

/** Evaluates a support vector regression. Immutable; safe to use from several threads. */
public interface Predictor {

    /** The predictor that suits the kernel: our own loops for RBF, libsvm's {@code svm_predict} for the others. */
    static Predictor of(SupportVectorRegression regression) {
        return regression.kernel().isRbf() ? new RbfPredictor(regression) : new LibsvmPredictor(regression);
    }

    /**
     * f(x) of one row.
     *
     * @param rows holds the row's p normalised features
     * @param offset where they start
     */
    double predict(double[] rows, int offset);

    /**
     * f(x) of many rows.
     *
     * @param rows n × p normalised features, row after row
     * @param out takes n raw SVM outputs; its length is n
     */
    default void predictAll(double[] rows, double[] out) {
        int features = rows.length / Math.max(1, out.length);
        for (int i = 0; i < out.length; i++) {
            out[i] = predict(rows, i * features);
        }
    }
}
