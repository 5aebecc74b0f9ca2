package org.vmaflens.numeric;

/** The inner loops without the vector module. */
public final class ScalarKernels implements Kernels {

    @Override
    public String describe() {
        return "scalar";
    }

    @Override
    public void exp(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = ScalarExp.exp(values[i]);
        }
    }

    @Override
    public double dot(double[] a, int aFrom, double[] b, int bFrom, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += a[aFrom + i] * b[bFrom + i];
        }
        return sum;
    }

    @Override
    public void rbfSums(Columns points, int from, int to, double gamma, double[] centres, double[] coefficients,
            double[] out) {
        int p = points.dimensions();
        double[] values = points.values();
        for (int j = from; j < to; j++) {
            double sum = 0;
            for (int i = 0; i < coefficients.length; i++) {
                double squared = 0;
                for (int k = 0; k < p; k++) {
                    double difference = values[k * points.stride() + j] - centres[i * p + k];
                    squared += difference * difference;
                }
                sum += coefficients[i] * ScalarExp.exp(-gamma * squared);
            }
            out[j] = sum;
        }
    }
}
