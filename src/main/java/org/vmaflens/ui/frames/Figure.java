package org.vmaflens.ui.frames;

import java.util.function.IntToDoubleFunction;
import org.vmaflens.plot.Numbers;

/**
 * A column of the table.
 *
 * @param name what a filter calls it: letters, digits, dots and underscores
 * @param title what stands above it
 * @param meaning what it is, with its unit
 * @param decimals shown
 * @param of its value by the frame's place in the clip; NaN for none
 */
record Figure(String name, String title, String meaning, int decimals, IntToDoubleFunction of) {

    double at(int row) {
        return of.applyAsDouble(row);
    }

    /** The same for the first n rows, and none after: a table may still list the rows of a longer clip before. */
    Figure within(int n) {
        return new Figure(name, title, meaning, decimals, row -> row < n ? of.applyAsDouble(row) : Double.NaN);
    }

    /** As the table shows it; a dash for none. */
    String shown(int row) {
        return Numbers.fixed(at(row), decimals);
    }

    /** In full, for other programs; empty for none. */
    String full(int row) {
        double value = at(row);
        if (Double.isNaN(value)) {
            return "";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
