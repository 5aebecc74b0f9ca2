package org.vmaflens.explain;

/** The share of a weight that the ridge penalty takes away: {@code α / (N·A + α)}. */
final class RidgeShare {

    private RidgeShare() {
    }

    /**
     * A is what one sample tells about a feature. For the euclidean metric it is known,
     * {@code v (1 + σ²/κ²)^(-p/2)} with {@code v = 1 / (1/σ² + 1/κ²)}; for the others N·A is measured: the weighted
     * squared offsets from their mean, averaged over the features.
     *
     * @param gram Σw(δ−m)(δ−m)ᵀ, p × p
     */
    static double of(Neighbourhood neighbourhood, int p, double[] gram) {
        double alpha = neighbourhood.ridgeAlpha();
        double information = neighbourhood.distance() == DistanceMetric.EUCLIDEAN
                ? neighbourhood.samples() * perSample(neighbourhood, p)
                : trace(gram, p) / p;
        return alpha == 0 ? 0 : alpha / (information + alpha);
    }

    private static double perSample(Neighbourhood neighbourhood, int p) {
        double std = neighbourhood.std() * neighbourhood.std();
        double width = neighbourhood.kernelWidth() * neighbourhood.kernelWidth();
        return Math.pow(1 + std / width, -p / 2.0) / (1 / std + 1 / width);
    }

    private static double trace(double[] gram, int p) {
        double sum = 0;
        for (int a = 0; a < p; a++) {
            sum += gram[a * p + a];
        }
        return sum;
    }
}
