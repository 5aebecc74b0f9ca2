package org.vmaflens.explain;

import java.util.Arrays;
import org.vmaflens.numeric.Columns;
import org.vmaflens.numeric.Kernels;

/** How much say each neighbour has: {@code sqrt(exp(-d²/κ²))}, d its distance from the frame. */
final class SampleWeights {

    private SampleWeights() {
    }

    /**
     * The weights of a block of neighbours.
     *
     * @param offsets neighbours minus frame
     * @param rows where {@code frame}'s p features start in it; only the cosine metric looks at them
     * @return {@code offsets.stride()} weights, 0 on the padding
     */
    static double[] of(Kernels kernels, Neighbourhood neighbourhood, Columns offsets, double[] rows, int frame) {
        double[] weights = new double[offsets.stride()];
        switch (neighbourhood.distance()) {
            case EUCLIDEAN -> addSquares(offsets, weights);
            case MANHATTAN -> addLengths(offsets, weights);
            case CHEBYSHEV -> findLargest(offsets, weights);
            case COSINE -> {
                for (int j = 0; j < offsets.size(); j++) {
                    double distance = cosine(offsets, j, rows, frame);
                    weights[j] = distance * distance;
                }
            }
        }
        double scale = -1 / (2 * neighbourhood.kernelWidth() * neighbourhood.kernelWidth());
        for (int j = 0; j < weights.length; j++) {
            weights[j] *= scale;
        }
        kernels.exp(weights, 0, weights.length);
        Arrays.fill(weights, offsets.size(), weights.length, 0);
        return weights;
    }

    private static void addSquares(Columns offsets, double[] squares) {
        for (int k = 0; k < offsets.dimensions(); k++) {
            int column = k * offsets.stride();
            for (int j = 0; j < squares.length; j++) {
                double offset = offsets.values()[column + j];
                squares[j] += offset * offset;
            }
        }
    }

    private static void addLengths(Columns offsets, double[] squares) {
        for (int k = 0; k < offsets.dimensions(); k++) {
            int column = k * offsets.stride();
            for (int j = 0; j < squares.length; j++) {
                squares[j] += Math.abs(offsets.values()[column + j]);
            }
        }
        square(squares);
    }

    private static void findLargest(Columns offsets, double[] squares) {
        for (int k = 0; k < offsets.dimensions(); k++) {
            int column = k * offsets.stride();
            for (int j = 0; j < squares.length; j++) {
                squares[j] = Math.max(squares[j], Math.abs(offsets.values()[column + j]));
            }
        }
        square(squares);
    }

    private static void square(double[] values) {
        for (int j = 0; j < values.length; j++) {
            values[j] *= values[j];
        }
    }

    /** 1 − cos of the angle at the origin, kept in 0 … 2; 1 where one of both is the origin, as scikit-learn has it. */
    private static double cosine(Columns offsets, int j, double[] rows, int frame) {
        double product = 0;
        double own = 0;
        double other = 0;
        for (int k = 0; k < offsets.dimensions(); k++) {
            double x = rows[frame + k];
            double neighbour = x + offsets.values()[k * offsets.stride() + j];
            product += x * neighbour;
            own += x * x;
            other += neighbour * neighbour;
        }
        double norms = Math.sqrt(own) * Math.sqrt(other);
        return norms == 0 ? 1 : Math.min(Math.max(1 - product / norms, 0), 2);
    }
}
