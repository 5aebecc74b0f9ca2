package org.vmaflens.plot.compare;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Points of A against B, one a frame and feature. Of a long clip, points that would cover each other are drawn once.
 *
 * @param x, y m weights of A and of B
 * @param feature m, whose
 * @param row m, the place of the frame
 * @param lows, highs p, the range of each feature's weights; empty ranges where there are no points
 */
public record ScatterPoints(double[] x, double[] y, int[] feature, int[] row, double[] lows, double[] highs) {

    private static final int FEW = 3000;

    /** The points of n × p weights; those that are NaN are left out. Takes a film's length. */
    public static ScatterPoints of(double[] a, double[] b, int p) {
        Grid[] grids = new Grid[p];
        for (int k = 0; k < p; k++) {
            grids[k] = Grid.of(a, b, k, p);
        }
        double[] x = new double[a.length];
        double[] y = new double[a.length];
        int[] feature = new int[a.length];
        int[] row = new int[a.length];
        int count = 0;
        for (int at = 0; at < a.length; at++) {
            int k = at % p;
            boolean covered = a.length > FEW && !Double.isNaN(a[at] - b[at]) && !grids[k].take(a[at], b[at]);
            if (covered || Double.isNaN(a[at] - b[at])) {
                continue;
            }
            x[count] = a[at];
            y[count] = b[at];
            row[count] = at / p;
            feature[count++] = k;
        }
        return new ScatterPoints(Arrays.copyOf(x, count), Arrays.copyOf(y, count), Arrays.copyOf(feature, count),
                Arrays.copyOf(row, count), Arrays.stream(grids).mapToDouble(Grid::low).toArray(),
                Arrays.stream(grids).mapToDouble(Grid::high).toArray());
    }

    /** The points of those features that are shown. */
    public ScatterPoints only(boolean[] shown) {
        int[] kept = IntStream.range(0, x.length).filter(at -> shown[feature[at]]).toArray();
        return new ScatterPoints(IntStream.of(kept).mapToDouble(at -> x[at]).toArray(),
                IntStream.of(kept).mapToDouble(at -> y[at]).toArray(),
                IntStream.of(kept).map(at -> feature[at]).toArray(), IntStream.of(kept).map(at -> row[at]).toArray(),
                IntStream.range(0, lows.length).mapToDouble(k -> shown[k] ? lows[k] : Double.POSITIVE_INFINITY)
                        .toArray(),
                IntStream.range(0, highs.length).mapToDouble(k -> shown[k] ? highs[k] : Double.NEGATIVE_INFINITY)
                        .toArray());
    }

    /** The lower end of both axes; infinite without points. */
    public double low() {
        return Arrays.stream(lows).min().orElse(Double.POSITIVE_INFINITY);
    }

    /** The upper end of both axes. */
    public double high() {
        return Arrays.stream(highs).max().orElse(Double.NEGATIVE_INFINITY);
    }

    /** The places that a feature's points have already taken, as fine as a picture shows them. */
    private record Grid(double low, double high, boolean[] taken) {

        private static final int SIDE = 400;

        static Grid of(double[] a, double[] b, int k, int p) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int at = k; at < a.length; at += p) {
                if (!Double.isNaN(a[at] - b[at])) {
                    low = Math.min(low, Math.min(a[at], b[at]));
                    high = Math.max(high, Math.max(a[at], b[at]));
                }
            }
            return new Grid(low, high, new boolean[SIDE * SIDE]);
        }

        boolean take(double x, double y) {
            double step = (high - low) / (SIDE - 1);
            int across = step > 0 ? (int) ((x - low) / step) : 0;
            int up = step > 0 ? (int) ((y - low) / step) : 0;
            int cell = across * SIDE + up;
            boolean free = !taken[cell];
            taken[cell] = true;
            return free;
        }
    }
}
