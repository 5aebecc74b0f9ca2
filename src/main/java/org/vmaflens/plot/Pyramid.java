package org.vmaflens.plot;

/**
 * Answers "least, greatest and mean of these rows" for any run of rows of a long series in a few dozen steps: least,
 * greatest, sum and count of every 8, 16, 32… rows are kept. NaN rows do not count. Immutable once built, so it may be
 * built on any thread; the series is not copied. Of a series with an interval about it, least and greatest are those of
 * the interval's ends, and the mean is that of the series: who draws both asks once.
 */
public final class Pyramid {

    private static final int BLOCK_BITS = 3;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int FIGURES = 4;

    /** From so many rows on, a block more or less at their ends is not seen. */
    private static final int MANY = 8 * BLOCK;

    private final Series line;
    private final Series lows;
    private final Series highs;
    private final int rows;
    /**
     * Of every block least, greatest, sum and count side by side, as they are asked for together; level after level in
     * one array: that of a film is so large that a window's collector does not copy it.
     */
    private final double[] blocks;
    /** Where in it every level begins. */
    private final int[] levels;

    /**
     * One column of a row-major matrix.
     *
     * @param values rows × {@code columns}
     * @param column which one
     */
    public record Series(double[] values, int columns, int column) {

        /** All of an array. */
        public static Series of(double[] values) {
            return new Series(values, 1, 0);
        }

        /** How many rows. */
        public int rows() {
            return values.length / columns;
        }

        /** The figure of one row. */
        public double value(int row) {
            return values[row * columns + column];
        }
    }

    /** Over a plain series. */
    public Pyramid(double[] values) {
        this(Series.of(values));
    }

    /** Over one column. */
    Pyramid(Series line) {
        this(line, line, line);
    }

    /**
     * Over a series and the interval about it, all of as many rows.
     *
     * @param lows, highs the interval's ends; NaN where there is none
     */
    public Pyramid(Series line, Series lows, Series highs) {
        this.line = line;
        this.lows = lows;
        this.highs = highs;
        this.rows = line.rows();
        this.levels = new int[height(rows)];
        int length = 0;
        for (int level = 0; level < levels.length; level++) {
            levels[level] = length;
            length += FIGURES * blocks(level);
        }
        this.blocks = new double[length];
        for (int level = 0; level < levels.length; level++) {
            fill(level);
        }
    }

    private void fill(int level) {
        Bucket bucket = new Bucket();
        int parts = level == 0 ? BLOCK : 2;
        int below = level == 0 ? rows : blocks(level - 1);
        int at = levels[level];
        for (int b = 0; b < blocks(level); b++) {
            bucket.clear();
            for (int i = b * parts; i < Math.min(below, (b + 1) * parts); i++) {
                take(level - 1, i, bucket);
            }
            blocks[at++] = bucket.least;
            blocks[at++] = bucket.greatest;
            blocks[at++] = bucket.sum;
            blocks[at++] = bucket.count;
        }
    }

    /** How many blocks a level has; the last one may have fewer rows. */
    private int blocks(int level) {
        int size = BLOCK << level;
        return (rows + size - 1) / size;
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
        return line.value(row);
    }

    /** The interval's lower end at one row; of a plain series its figure. */
    public double low(int row) {
        return lows.value(row);
    }

    /** The interval's upper end at one row; of a plain series its figure. */
    public double high(int row) {
        return highs.value(row);
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
                bucket.add(lows.value(index), highs.value(index), value, 1);
            }
        } else {
            int at = levels[level] + FIGURES * index;
            if (blocks[at + 3] > 0) {
                bucket.add(blocks[at], blocks[at + 1], blocks[at + 2], (int) blocks[at + 3]);
            }
        }
    }

    /** Least, greatest and mean of some rows; reused from query to query. */
    public static final class Bucket {
        private double least;
        private double greatest;
        private double sum;
        private int count;

        /** NaN where no row has a figure, or none an interval. */
        public double least() {
            return least == Double.POSITIVE_INFINITY ? Double.NaN : least;
        }

        /** NaN where no row has a figure, or none an interval. */
        public double greatest() {
            return greatest == Double.NEGATIVE_INFINITY ? Double.NaN : greatest;
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
            // Not Math.min, which would make NaN of the least where one row has no interval.
            least = low < least ? low : least;
            greatest = high > greatest ? high : greatest;
            sum += total;
            count += rows;
        }
    }
}
