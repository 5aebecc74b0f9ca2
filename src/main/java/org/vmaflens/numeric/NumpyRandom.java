package org.vmaflens.numeric;

/**
 * Gaussians of NumPy's legacy stream, {@code numpy.random.RandomState(seed)}: the same numbers in the same order, made a
 * block at a time. Not safe for use from several threads at once.
 */
public final class NumpyRandom {

    private static final int PAIRS = MersenneTwister.WORDS / 4;

    private final Kernels kernels;
    private final MersenneTwister twister;
    private final double[] firsts = new double[PAIRS];
    private final double[] seconds = new double[PAIRS];
    private final double[] factors = new double[PAIRS];
    private final double[] gaussians = new double[2 * PAIRS];
    private int next;
    private int end;

    /** A stream from a seed of 0 to 2³² − 1. */
    public NumpyRandom(Kernels kernels, long seed) {
        this.kernels = kernels;
        twister = new MersenneTwister(seed);
    }

    /** {@code standard_normal()}. */
    public double nextGaussian() {
        if (next == end) {
            refill();
        }
        return gaussians[next++];
    }

    /** The next rows of Gaussians times {@code scale}, in row order, into the points {@code from} to {@code to}. */
    public void fillRows(Columns points, int from, int to, double scale) {
        int stride = points.stride();
        int last = points.dimensions() * stride;
        int j = from;
        int place = from;
        while (j < to) {
            if (next == end) {
                refill();
            }
            int i = next;
            // row by row: along a row in steps of the stride
            for (; i < end && j < to; i++) {
                points.values()[place] = scale * gaussians[i];
                place += stride;
                if (place >= last) {
                    place = ++j;
                }
            }
            next = i;
        }
    }

    /** Marsaglia's polar method: of every pair the second value comes first. A block holds whole pairs. */
    private void refill() {
        int[] words = twister.nextWords();
        int pairs = 0;
        for (int i = 0; i < words.length; i += 4) {
            double x1 = MersenneTwister.bits(words[i], words[i + 1]) * 0x1p-52 - 1;
            double x2 = MersenneTwister.bits(words[i + 2], words[i + 3]) * 0x1p-52 - 1;
            double squared = x1 * x1 + x2 * x2;
            if (squared == 0) {
                continue;
            }
            firsts[pairs] = x1;
            seconds[pairs] = x2;
            factors[pairs] = squared;
            // not a branch, which would be guessed wrong for every fifth pair
            pairs += squared < 1 ? 1 : 0;
        }
        kernels.polarFactors(factors, pairs);
        for (int i = 0; i < pairs; i++) {
            gaussians[2 * i] = factors[i] * seconds[i];
            gaussians[2 * i + 1] = factors[i] * firsts[i];
        }
        next = 0;
        end = 2 * pairs;
    }
}
