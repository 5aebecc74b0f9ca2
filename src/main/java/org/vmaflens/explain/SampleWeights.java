package org.vmaflens.explain;

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
        double width = neighbourhood.kernelWidth();
        for (int j = 0; j < offsets.size(); j++) {
            double distance = switch (neighbourhood.distance()) {
                case EUCLIDEAN -> euclidean(offsets, j);
                case MANHATTAN -> manhattan(offsets, j);
                case CHEBYSHEV -> chebyshev(offsets, j);
                case COSINE -> cosine(offsets, j, rows, frame);
            };
            weights[j] = -distance * distance / (2 * width * width);
        }
        kernels.exp(weights, 0, offsets.size());
        return weights;
    }

    private static double euclidean(Columns offsets, int j) {
        double sum = 0;
        for (int k = 0; k < offsets.dimensions(); k++) {
            double offset = offsets.values()[k * offsets.stride() + j];
            sum += offset * offset;
        }
        return Math.sqrt(sum);
    }

    private static double manhattan(Columns offsets, int j) {
        double sum = 0;
        for (int k = 0; k < offsets.dimensions(); k++) {
            sum += Math.abs(offsets.values()[k * offsets.stride() + j]);
        }
        return sum;
    }

    private static double chebyshev(Columns offsets, int j) {
        double largest = 0;
        for (int k = 0; k < offsets.dimensions(); k++) {
            largest = Math.max(largest, Math.abs(offsets.values()[k * offsets.stride() + j]));
        }
        return largest;
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
