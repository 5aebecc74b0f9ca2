package org.vmaflens.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Answers "least, greatest and mean of these rows" for any run of rows of a long series in a few dozen steps: least,
 * greatest, sum and count of every 8, 64, 512… rows are kept. NaN rows do not count. Immutable once built, so it may be
 * built on any thread; the series is not copied.
 */
public final class Pyramid {

    private static final int FAN = 8;

    private final double[] values;
    private final int stride;
    private final int offset;
    private final int rows;
    private final List<Level> levels = new ArrayList<>();

    private record Level(double[] least, double[] greatest, double[] sum, int[] count) {
        Level(int blocks) {
            this(new double[blocks], new double[blocks], new double[blocks], new int[blocks]);
        }
    }

    /** Over a plain series. */
    public Pyramid(double[] values) {
        this(values, 1, 0);
    }

    /**
     * Over one column of a row-major matrix.
     *
     * @param values rows × {@code columns}
     * @param column which one
     */
    public Pyramid(double[] values, int columns, int column) {
        this.values = values;
        this.stride = columns;
        this.offset = column;
        this.rows = values.length / columns;
        Bucket bucket = new Bucket();
        for (int below = rows; below > FAN;) {
            int blocks = (below + FAN - 1) / FAN;
            Level level = new Level(blocks);
            for (int b = 0; b < blocks; b++) {
                bucket.clear();
                for (int i = b * FAN; i < Math.min(below, (b + 1) * FAN); i++) {
                    take(levels.size() - 1, i, bucket);
                }
                level.least[b] = bucket.least;
                level.greatest[b] = bucket.greatest;
                level.sum[b] = bucket.sum;
                level.count[b] = bucket.count;
            }
            levels.add(level);
            below = blocks;
        }
    }

    /** How many rows. */
    public int rows() {
        return rows;
    }

    /** The figure of one row. */
    public double value(int row) {
        return values[row * stride + offset];
    }

    /** Puts the figures of the rows {@code [from, to)} into {@code bucket}. */
    public void query(int from, int to, Bucket bucket) {
        bucket.clear();
        int row = Math.max(0, from);
        int end = Math.min(rows, to);
        while (row < end) {
            int level = -1;
            int size = 1;
            while (level + 1 < levels.size() && row % (size * FAN) == 0 && row + size * FAN <= end) {
                level++;
                size *= FAN;
            }
            take(level, row / size, bucket);
            row += size;
        }
    }

    private void take(int level, int index, Bucket bucket) {
        if (level < 0) {
            double value = value(index);
            if (!Double.isNaN(value)) {
                bucket.add(value, value, value, 1);
            }
        } else {
            Level one = levels.get(level);
            if (one.count[index] > 0) {
                bucket.add(one.least[index], one.greatest[index], one.sum[index], one.count[index]);
            }
        }
    }

    /** Least, greatest and mean of some rows; reused from query to query. */
    public static final class Bucket {
        private double least;
        private double greatest;
        private double sum;
        private int count;

        /** NaN where no row has a figure. */
        public double least() {
            return count == 0 ? Double.NaN : least;
        }

        /** NaN where no row has a figure. */
        public double greatest() {
            return count == 0 ? Double.NaN : greatest;
        }

        /** NaN where no row has a figure. */
        public double mean() {
            return count == 0 ? Double.NaN : sum / count;
        }

        /** How many rows have a figure. */
        public int count() {
            return count;
        }

        private void clear() {
            least = Double.POSITIVE_INFINITY;
            greatest = Double.NEGATIVE_INFINITY;
            sum = 0;
            count = 0;
        }

        private void add(double low, double high, double total, int rows) {
            least = Math.min(least, low);
            greatest = Math.max(greatest, high);
            sum += total;
            count += rows;
        }
    }
}
