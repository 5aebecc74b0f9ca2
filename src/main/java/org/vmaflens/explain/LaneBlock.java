package org.vmaflens.explain;

import java.util.Arrays;

import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.numeric.Kernels;

/**
 * A block of frames turned on its side: one row per feature, one lane per frame. Loops that run along the lanes compile
 * to SIMD, sum every frame in the same order whatever the block, and so give the same digits however the clip is split.
 * Gap frames and lanes beyond the clip hold zeros. Used by one worker at a time.
 */
final class LaneBlock {

    private static final int WIDTH = 8;
    private static final int MOST = 64;
    private static final double NANOSECONDS = 2e6;

    private final int lanes;
    private final double[][] rows;

    LaneBlock(int features, int lanes) {
        this.lanes = lanes;
        rows = new double[features][lanes];
    }

    /** How many frames a block takes so that all workers have work and none goes 2 ms without asking for a cancel. */
    static int lanesFor(int frames, int workers, double nanosecondsPerFrame) {
        int share = (frames + workers - 1) / workers;
        int quick = (int) Math.min(MOST, NANOSECONDS / nanosecondsPerFrame);
        int wanted = Math.max(1, Math.min(share, quick));
        return (wanted + WIDTH - 1) / WIDTH * WIDTH;
    }

    /** The lanes in every row. */
    int lanes() {
        return lanes;
    }

    /** A feature's row, to be read only. */
    double[] row(int feature) {
        return rows[feature];
    }

    /** Takes in the frames {@code [from, to)} of n × p values. */
    void load(FeatureMatrix matrix, double[] values, int from, int to) {
        int p = rows.length;
        for (int lane = 0; lane < lanes; lane++) {
            int frame = from + lane;
            boolean real = frame < to && !matrix.isGap(frame);
            for (int k = 0; k < p; k++) {
                rows[k][lane] = real ? values[frame * p + k] : 0;
            }
        }
    }

    /** {@code |x - s|²} of every lane; s starts at {@code at}. */
    void squaredDistances(double[] s, int at, double[] out) {
        Arrays.fill(out, 0);
        for (int k = 0; k < rows.length; k++) {
            double[] row = rows[k];
            double value = s[at + k];
            for (int f = 0; f < out.length; f++) {
                double d = row[f] - value;
                out[f] += d * d;
            }
        }
    }

    /** {@code out = factor * exp(rate * in)} in every lane. */
    static void scaledExp(Kernels kernels, double[] in, double rate, double factor, double[] out) {
        for (int f = 0; f < out.length; f++) {
            out[f] = rate * in[f];
        }
        kernels.exp(out, 0, out.length);
        scale(factor, out);
    }

    /** {@code out += in} in every lane. */
    static void add(double[] in, double[] out) {
        for (int f = 0; f < out.length; f++) {
            out[f] += in[f];
        }
    }

    /** {@code out *= factor} in every lane. */
    static void scale(double factor, double[] out) {
        for (int f = 0; f < out.length; f++) {
            out[f] *= factor;
        }
    }
}
