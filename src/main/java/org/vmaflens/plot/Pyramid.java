package org.vmaflens.plot;

/**
 * Answers "least, greatest and mean of these rows" for any run of rows of a long series in a few dozen steps: least,
 * greatest, sum and count of every 8, 16, 32… rows are kept. NaN rows do not count. Immutable once built, so it may be
 * built on any thread; the series is not copied.
 */
public final class Pyramid {

    private static final int BLOCK_BITS = 3;
    private static final int BLOCK = 1 << BLOCK_BITS;

    /** From so many rows on, a block more or less at their ends is not seen. */
    private static final int MANY = 8 * BLOCK;

    private final double[] values;
    private final int stride;
    private final int offset;
    private final int rows;
    /** Of every block least, greatest, sum and count side by side, as they are asked for together. */
    private final double[][] levels;

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
        this.levels = new double[height(rows)][];
        Bucket bucket = new Bucket();
        int below = rows;
        for (int level = 0; level < levels.length; level++) {
            int parts = level == 0 ? BLOCK : 2;
            int blocks = (below + parts - 1) / parts;
            double[] figures = new double[blocks * 4];
            for (int b = 0; b < blocks; b++) {
                bucket.clear();
                for (int i = b * parts; i < Math.min(below, (b + 1) * parts); i++) {
                    take(level - 1, i, bucket);
                }
                figures[4 * b] = bucket.least;
                figures[4 * b + 1] = bucket.greatest;
                figures[4 * b + 2] = bucket.sum;
                figures[4 * b + 3] = bucket.count;
            }
            levels[level] = figures;
            below = blocks;
        }
    }

    /** How many levels it takes until one block has most of the rows. */
    private static int height(int rows) {
        return Math.max(0, log2(rows) - BLOCK_BITS);
    }

    private static int log2(int number) {
        return 31 - Integer.numberOfLeadingZeros(number);
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
            // The greatest block that begins here and ends no later.
            int bits = Math.min(Integer.numberOfTrailingZeros(row), log2(end - row));
            int level = Math.min(bits - BLOCK_BITS, levels.length - 1);
            if (level < 0) {
                take(level, row, bucket);
                row++;
            } else {
                take(level, row >> (BLOCK_BITS + level), bucket);
                row += BLOCK << level;
            }
        }
    }

    /**
     * As {@link #query}, but of very many rows for one pixel those are taken in, too, that share a block with the first
     * or the last one. That is several times as quick as single rows, and no row is left out.
     */
    public void pixel(int from, int to, Bucket bucket) {
        boolean many = to - from >= MANY;
        query(many ? from & -BLOCK : from, many ? to + BLOCK - 1 & -BLOCK : to, bucket);
    }

    private void take(int level, int index, Bucket bucket) {
        if (level < 0) {
            double value = value(index);
            if (!Double.isNaN(value)) {
                bucket.add(value, value, value, 1);
            }
        } else {
            double[] figures = levels[level];
            int at = 4 * index;
            if (figures[at + 3] > 0) {
                bucket.add(figures[at], figures[at + 1], figures[at + 2], (int) figures[at + 3]);
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
            // Neither is ever NaN, for which Math.min would have to look.
            least = low < least ? low : least;
            greatest = high > greatest ? high : greatest;
            sum += total;
            count += rows;
        }
    }
}
