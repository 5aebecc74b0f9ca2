package org.vmaflens.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import libsvm.svm;
import libsvm.svm_model;
import libsvm.svm_node;
import libsvm.svm_parameter;

/**
 * libsvm's text form of a regression. libsvm's own reader does the reading; as it takes nearly anything and
 * complains of the rest on standard error, {@link SvmCheck} goes over the text first.
 */
final class SvmText {
    private SvmText() {
    }

    /**
     * Reads a model text.
     *
     * @param where file and field, for sentences
     * @param features p; no support vector may have an index beyond it
     * @throws LensException naming the line that is wrong
     */
    static SupportVectorRegression read(String where, String text, int features) {
        String checked = new SvmCheck(where, features).check(text);
        svm_model model;
        try {
            model = svm.svm_load_model(new BufferedReader(new StringReader(checked)));
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        double[] vectors = new double[model.l * features];
        for (int i = 0; i < model.l; i++) {
            for (svm_node node : model.SV[i]) {
                vectors[i * features + node.index - 1] = node.value;
            }
        }
        return new SupportVectorRegression(kernel(model.param), features, model.sv_coef[0].clone(), vectors,
                model.rho[0]);
    }

    private static Kernel kernel(svm_parameter param) {
        return switch (param.kernel_type) {
            case svm_parameter.LINEAR -> new Kernel(Kernel.Type.LINEAR, 0, 0, 0);
            case svm_parameter.POLY -> new Kernel(Kernel.Type.POLYNOMIAL, param.gamma, param.degree, param.coef0);
            case svm_parameter.RBF -> Kernel.rbf(param.gamma);
            case svm_parameter.SIGMOID -> new Kernel(Kernel.Type.SIGMOID, param.gamma, 0, param.coef0);
            default -> throw new IllegalStateException("the check let kernel type " + param.kernel_type + " pass");
        };
    }
}
