package org.vmaflens.explain;

/**
 * What the closed forms need to know of a setting and a kernel, whatever the frame. A neighbour {@code x + δ} is drawn
 * with density {@code N(0, σ²)} in each feature and counts {@code w = exp(-|δ|²/2κ²)}, so the weighted neighbours are
 * Gaussian too, with variance {@link #variance} and mass {@link #weightMean}; all integrals against RBF kernels follow.
 *
 * @param features p
 * @param gamma γ of the RBF kernel
 * @param std σ
 * @param kernelWidth κ
 */
record ClosedForm(int features, double gamma, double std, double kernelWidth) {

    /** v, the variance of a weighted neighbour in each feature. */
    double variance() {
        return 1 / (1 / (std * std) + 1 / (kernelWidth * kernelWidth));
    }

    /** The variance when neighbours count with their weight squared, as they do in the variance of an estimate. */
    double squaredVariance() {
        return 1 / (1 / (std * std) + 2 / (kernelWidth * kernelWidth));
    }

    /** E w. */
    double weightMean() {
        return damping(1 + ratio());
    }

    /** E w². */
    double squaredWeightMean() {
        return damping(1 + 2 * ratio());
    }

    /** A, what one neighbour adds to the information that the ridge penalty α competes with. */
    double information() {
        return weightMean() * variance();
    }

    /** The share of the N neighbours that counts, (E w)²/E w². */
    double sampleShare() {
        return Math.pow((1 + 2 * ratio()) / ((1 + ratio()) * (1 + ratio())), features / 2.0);
    }

    /** {@code spread^(-p/2)}: what smoothing a Gaussian in p dimensions takes off its height. */
    double damping(double spread) {
        return Math.pow(spread, -features / 2.0);
    }

    private double ratio() {
        double ratio = std / kernelWidth;
        return ratio * ratio;
    }
}
