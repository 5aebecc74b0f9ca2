package org.vmaflens.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Equal steps for equal differences.
 *
 * @param low, high the values at both ends; different from each other
 * @param start, end their pixels; {@code start} is greater for a scale that rises up the screen
 */
public record LinearScale(double low, double high, double start, double end) implements Scale {

    public LinearScale {
        if (!(high > low) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException("a scale needs two finite ends, not " + low + " and " + high);
        }
    }

    /** A scale that reaches at least over the values and ends on round ones. */
    public static LinearScale nice(double low, double high, int steps, double start, double end) {
        double above = high > low ? high : low + 1;
        double step = Numbers.niceStep(above - low, steps);
        return new LinearScale(Math.floor(low / step + 1e-9) * step, Math.ceil(above / step - 1e-9) * step, start, end);
    }

    @Override
    public double pixel(double value) {
        return start + (value - low) / (high - low) * (end - start);
    }

    @Override
    public double value(double pixel) {
        return low + (pixel - start) / (end - start) * (high - low);
    }

    /** Pixels for one unit of value, always positive. */
    public double unit() {
        return Math.abs((end - start) / (high - low));
    }

    @Override
    public List<Tick> ticks(int most) {
        return ticks(Numbers.niceStep(high - low, most));
    }

    /** The multiples of {@code step} within the scale. */
    public List<Tick> ticks(double step) {
        List<Tick> ticks = new ArrayList<>();
        long last = (long) Math.floor(high / step + 1e-9);
        for (long k = (long) Math.ceil(low / step - 1e-9); k <= last; k++) {
            double value = k * step;
            ticks.add(new Tick(value, Numbers.tick(value, step)));
        }
        return ticks;
    }
}
