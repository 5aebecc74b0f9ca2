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
    public void dots(double[] a, int aFrom, double[] b, int bFrom, int stride, int count, int length, double[] out) {
        for (int i = 0; i < count; i++) {
            out[i] = dot(a, aFrom, b, bFrom + i * stride, length);
        }
    }

    @Override
    public void squareRows(double[] tile, double[] weights, int at, int count, double[] out, int to, int stride) {
        for (int r = 0; r < count; r++) {
            for (int j = 0; j < PANEL; j++) {
                double value = tile[r * PANEL + j] * weights[at + j];
                out[to + r * stride + j] = value * value;
            }
        }
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
    public void polarFactors(double[] values, int count) {
        for (int i = 0; i < count; i++) {
            values[i] = Math.sqrt(-2 * Math.log(values[i]) / values[i]);
        }
    }

    @Override
    public void products(double[] rows, int rowsAt, double[] panels, int at, int count, double[] tile, int to) {
        Arrays.fill(tile, to, to + ROWS * PANEL, 0);
        for (int i = 0; i < count; i++) {
            for (int r = 0; r < ROWS; r++) {
                double factor = rows[rowsAt + i * ROWS + r];
                for (int j = 0; j < PANEL; j++) {
                    tile[to + r * PANEL + j] += factor * panels[at + i * PANEL + j];
                }
            }
        }
    }

    @Override
    public void addRows(double[] factors, int first, double[] panels, int at, int count, double[] out, int to) {
        for (int i = 0; i < count; i++) {
            double factor = factors[first + i];
            for (int j = 0; j < PANEL; j++) {
                out[to + j] += factor * panels[at + i * PANEL + j];
            }
        }
    }

    @Override
    public void scaleRows(double[] tile, double[] scales, double[] shifts, int count, double[] out, int to,
            int stride) {
        for (int r = 0; r < count; r++) {
            for (int j = 0; j < PANEL; j++) {
                out[to + r * stride + j] = tile[r * PANEL + j] * scales[r * PANEL + j] - shifts[r];
            }
        }
    }

    @Override
    public void timesDifferences(double[] in, double[] point, int at, double[] positions, int first, int step,
            int count, double[] out) {
        for (int i = 0; i < count; i++) {
            double position = positions[first + i * step];
            for (int j = 0; j < PANEL; j++) {
                out[i * PANEL + j] = in[i * PANEL + j] * (point[at + j] - position);
            }
        }
    }

    @Override
    public void addSquaredDifferences(double[] in, double[] point, int at, double[] positions, int first, int step,
            int count, double[] out, int to) {
        for (int i = 0; i < count; i++) {
            double position = positions[first + i * step];
            for (int j = 0; j < PANEL; j++) {
                double difference = point[at + j] - position;
                out[to + j] += in[i * PANEL + j] * difference * difference;
            }
        }
    }

    @Override
    public void addSquares(double[] in, int count, double[] out, int to) {
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < PANEL; j++) {
                out[to + j] += in[i * PANEL + j] * in[i * PANEL + j];
            }
        }
    }
}
