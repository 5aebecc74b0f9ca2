package org.vmaflens.model;

import libsvm.svm;
import libsvm.svm_model;
import libsvm.svm_node;
import libsvm.svm_parameter;

/** Hands rows to libsvm, whose answer is the definition for every kernel. */
final class LibsvmPredictor implements Predictor {
    private final svm_model model;
    private final int features;

    LibsvmPredictor(SupportVectorRegression svr) {
        features = svr.features();
        model = new svm_model();
        model.param = parameters(svr.kernel());
        model.nr_class = 2;
        model.l = svr.size();
        model.sv_coef = new double[][]{svr.coefficients()};
        model.rho = new double[]{svr.rho()};
        model.SV = new svm_node[svr.size()][];
        for (int i = 0; i < svr.size(); i++) {
            model.SV[i] = nodes(svr.supportVectors(), i * features);
        }
    }

    @Override
    public double predict(double[] rows, int offset) {
        return svm.svm_predict(model, nodes(rows, offset));
    }

    private svm_node[] nodes(double[] rows, int offset) {
        svm_node[] nodes = new svm_node[features];
        for (int k = 0; k < features; k++) {
            nodes[k] = new svm_node();
            nodes[k].index = k + 1;
            nodes[k].value = rows[offset + k];
        }
        return nodes;
    }

    private static svm_parameter parameters(Kernel kernel) {
        svm_parameter param = new svm_parameter();
        param.svm_type = svm_parameter.NU_SVR;
        param.kernel_type = switch (kernel.type()) {
            case LINEAR -> svm_parameter.LINEAR;
            case POLYNOMIAL -> svm_parameter.POLY;
            case RBF -> svm_parameter.RBF;
            case SIGMOID -> svm_parameter.SIGMOID;
        };
        param.gamma = kernel.gamma();
        param.degree = kernel.degree();
        param.coef0 = kernel.coef0();
        return param;
    }
}
