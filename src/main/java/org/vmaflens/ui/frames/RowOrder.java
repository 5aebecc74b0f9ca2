package org.vmaflens.ui.frames;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which rows the table lists, and in which order. Takes a while for a film, so a worker does it. */
final class RowOrder {

    /**
     * A column to sort by.
     *
     * @param figure the column
     * @param falling largest first; rows without a figure come last either way
     */
    record Key(Figure figure, boolean falling) {
    }

    private RowOrder() {
    }

    /** The rows of n that pass, sorted by the first key, then the next; equal ones stay in the clip's order. */
    static int[] of(int n, IntPredicate passes, List<Key> keys) {
        int[] rows = IntStream.range(0, n).filter(passes).toArray();
        if (keys.isEmpty()) {
            return rows;
        }
        Comparator<Integer> order = keys.stream().map(key -> by(key, n, rows)).reduce(Comparator::thenComparing)
                .orElseThrow();
        return Arrays.stream(rows).boxed().sorted(order).mapToInt(Integer::intValue).toArray();
    }

    private static Comparator<Integer> by(Key key, int n, int[] rows) {
        double[] values = new double[n];
        for (int row : rows) {
            double value = key.figure().at(row);
            // Turned over rather than compared the other way round, so that NaN stays the largest.
            values[row] = key.falling() ? -value : value;
        }
        return (one, other) -> Double.compare(values[one], values[other]);
    }
}
