package org.vmaflens.numeric;

import java.util.Arrays;

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
            double[] out, int at) {
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
            out[at + j] = sum;
        }
    }

    @Override
    public double weighedSquares(double[] weights, double[] y, int at, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += weights[i] * y[at + i] * y[at + i];
        }
        return sum;
    }

    @Override
    public void squaredResiduals(Columns points, double[] slopes, double constant, double[] y, int at) {
        for (int j = 0; j < points.stride(); j++) {
            double residual = y[at + j] - constant;
            for (int k = 0; k < slopes.length; k++) {
                residual -= slopes[k] * points.values()[k * points.stride() + j];
            }
            y[at + j] = residual * residual;
        }
    }

    @Override
    public void products(double[] rows, double[] panel, int at, int count, double[] tile) {
        Arrays.fill(tile, 0);
        for (int i = 0; i < count; i++) {
            for (int r = 0; r < ROWS; r++) {
                double factor = rows[i * ROWS + r];
                for (int j = 0; j < PANEL; j++) {
                    tile[r * PANEL + j] += factor * panel[at + i * PANEL + j];
                }
            }
        }
    }
}
