package org.vmaflens.numeric;

/**
 * NumPy's legacy stream, {@code numpy.random.RandomState(seed)}: the same numbers in the same order. Not safe for use
 * from several threads at once.
 */
public final class NumpyRandom {

    private final MersenneTwister twister;
    private double kept;
    private boolean hasKept;

    /** A stream from a seed of 0 to 2³² − 1. */
    public NumpyRandom(long seed) {
        twister = new MersenneTwister(seed);
    }

    /** {@code random_sample()}: 53 random bits, 0 (inclusive) to 1 (exclusive). */
    public double nextDouble() {
        return twister.nextDouble();
    }

    /** {@code standard_normal()}: Marsaglia's polar method, the second value of each pair kept for the next call. */
    public double nextGaussian() {
        if (hasKept) {
            hasKept = false;
            return kept;
        }
        double x1;
        double x2;
        double squared;
        do {
            x1 = 2 * twister.nextDouble() - 1;
            x2 = 2 * twister.nextDouble() - 1;
            squared = x1 * x1 + x2 * x2;
        } while (squared >= 1 || squared == 0);
        double factor = Math.sqrt(-2 * Math.log(squared) / squared);
        kept = factor * x1;
        hasKept = true;
        return factor * x2;
    }

    /** The next rows of Gaussians times {@code scale}, in row order, into the points {@code from} to {@code to}. */
    public void fillRows(Columns points, int from, int to, double scale) {
        double[] values = points.values();
        for (int j = from; j < to; j++) {
            for (int k = 0; k < points.dimensions(); k++) {
                values[k * points.stride() + j] = scale * nextGaussian();
            }
        }
    }
}
