package org.vmaflens.explain;

import java.util.Arrays;
import org.vmaflens.numeric.Parallel;

/** Mean and percentiles over the members of a collection, value by value. */
final class Spreads {

    private static final int CHUNK = 4096;
    /** The ends of what 95 % of the members say. */
    static final double LOW = 0.025;
    static final double HIGH = 0.975;

    private Spreads() {
    }

    /**
     * The spread of some members' values; NaN where any member has none.
     *
     * @param values members × values
     */
    static MemberSpread of(double[][] values, Parallel parallel) {
        int size = values[0].length;
        MemberSpread spread = new MemberSpread(values.length, new double[size], new double[size], new double[size]);
        parallel.forEachChunk(size, CHUNK, (from, to) -> {
            double[] sorted = new double[values.length];
            for (int i = from; i < to; i++) {
                double sum = 0;
                for (int m = 0; m < sorted.length; m++) {
                    sorted[m] = values[m][i];
                    sum += sorted[m];
                }
                Arrays.sort(sorted);
                boolean known = !Double.isNaN(sum);
                spread.mean()[i] = sum / sorted.length;
                spread.low()[i] = known ? percentile(sorted, LOW) : Double.NaN;
                spread.high()[i] = known ? percentile(sorted, HIGH) : Double.NaN;
            }
        });
        return spread;
    }

    /** With linear interpolation between the sorted values, as NumPy's default. */
    static double percentile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
