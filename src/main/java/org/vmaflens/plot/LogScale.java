package org.vmaflens.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Equal steps for equal ratios.
 *
 * @param low, high the values at both ends, positive
 * @param start, end their pixels
 */
public record LogScale(double low, double high, double start, double end) implements Scale {

    public LogScale {
        if (!(low > 0) || !(high > low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("a log scale needs two positive ends, not " + low + " and " + high);
        }
    }

    @Override
    public double pixel(double value) {
        return start + Math.log(value / low) / Math.log(high / low) * (end - start);
    }

    @Override
    public double value(double pixel) {
        return low * Math.pow(high / low, (pixel - start) / (end - start));
    }

    /** Powers of ten with labels (every few where they are many), 2, 5 too where decades are few, the rest without. */
    @Override
    public List<Tick> ticks(int most) {
        List<Tick> ticks = new ArrayList<>();
        int first = (int) Math.floor(Math.log10(low));
        int last = (int) Math.ceil(Math.log10(high));
        int every = Math.max(1, (int) Math.ceil((last - first) / (double) Math.max(1, most)));
        boolean between = Math.log10(high / low) * 3 <= most;
        for (int decade = first; decade <= last; decade++) {
            for (int digit = 1; digit < 10; digit++) {
                double value = digit * Math.pow(10, decade);
                if (value >= low * (1 - 1e-12) && value <= high * (1 + 1e-12)) {
                    boolean round = digit == 1
                            ? Math.floorMod(decade, every) == 0
                            : between && (digit == 2 || digit == 5);
                    ticks.add(new Tick(value, round ? label(value) : ""));
                }
            }
        }
        return ticks;
    }

    private static String label(double value) {
        return value < 10_000 ? Numbers.plain(value) : Numbers.tick(value, 1);
    }
}
