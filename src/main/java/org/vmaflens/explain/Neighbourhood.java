package org.vmaflens.explain;

import org.vmaflens.model.LensException;

/**
 * How a frame's neighbourhood is sampled and weighed: the settings of the reference LocalExplainer, by its names.
 *
 * @param samples N, {@code neighbor_samples}: neighbours per frame, 1 to 10,000,000
 * @param std σ, {@code neighbor_std}: spread of the neighbours in normalised features
 * @param kernelWidth κ, {@code kernel_width}: how fast a neighbour's say falls with its distance
 * @param distance {@code distance_metric}
 * @param ridgeAlpha α, {@code ridge_alpha}: how strongly weights are pulled towards zero; 0 for none
 * @param seed of NumPy's legacy generator, 0 to 2³² − 1
 * @param draws which random numbers
 */
public record Neighbourhood(int samples, double std, double kernelWidth, DistanceMetric distance, double ridgeAlpha,
        long seed, Draws draws) {

    /** Nearer to a frame than this, neighbours differ from it in too few digits for a line through them. */
    private static final double LEAST = 1e-6;

    /** The reference's own defaults, on shared draws. */
    public static final Neighbourhood DEFAULTS = new Neighbourhood(5000, 1.0, 3.0, DistanceMetric.EUCLIDEAN, 1.0, 0,
            Draws.SHARED);

    /** Fewer neighbours, for a first look. */
    public static final Neighbourhood QUICK = DEFAULTS.withSamples(100);

    public Neighbourhood {
        require(samples >= 1 && samples <= 10_000_000, "Samples (N)", samples, "a whole number from 1 to 10,000,000",
                "5000");
        require(std >= LEAST && std <= 1000, "Neighbour std (σ)", std, "from 0.000001 to 1000", "1.0");
        require(kernelWidth > 0 && kernelWidth <= 1e6, "Kernel width (κ)", kernelWidth, "above 0 and at most 1,000,000",
                "3.0");
        require(ridgeAlpha >= 0 && ridgeAlpha <= 1e12, "Ridge alpha (α)", ridgeAlpha, "0 or above, at most 1e12",
                "1.0");
        require(seed >= 0 && seed <= 0xFFFF_FFFFL, "Seed", seed, "a whole number from 0 to 4,294,967,295", "0");
    }

    private static void require(boolean holds, String what, Number value, String range, String cure) {
        if (!holds) {
            throw new LensException("%s is %s, but must be %s; %s is the usual value.".formatted(what, value, range,
                    cure));
        }
    }

    /** The same with another number of neighbours. */
    public Neighbourhood withSamples(int n) {
        return new Neighbourhood(n, std, kernelWidth, distance, ridgeAlpha, seed, draws);
    }

    /** The same with another spread. */
    public Neighbourhood withStd(double sigma) {
        return new Neighbourhood(samples, sigma, kernelWidth, distance, ridgeAlpha, seed, draws);
    }

    /** The same with another kernel width. */
    public Neighbourhood withKernelWidth(double kappa) {
        return new Neighbourhood(samples, std, kappa, distance, ridgeAlpha, seed, draws);
    }

    /** The same with another distance metric. */
    public Neighbourhood withDistance(DistanceMetric metric) {
        return new Neighbourhood(samples, std, kernelWidth, metric, ridgeAlpha, seed, draws);
    }

    /** The same with another ridge penalty. */
    public Neighbourhood withRidgeAlpha(double alpha) {
        return new Neighbourhood(samples, std, kernelWidth, distance, alpha, seed, draws);
    }

    /** The same with another seed. */
    public Neighbourhood withSeed(long newSeed) {
        return new Neighbourhood(samples, std, kernelWidth, distance, ridgeAlpha, newSeed, draws);
    }

    /** The same with other draws. */
    public Neighbourhood withDraws(Draws newDraws) {
        return new Neighbourhood(samples, std, kernelWidth, distance, ridgeAlpha, seed, newDraws);
    }
}
