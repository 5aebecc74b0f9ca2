package org.vmaflens.ui.compare;

/**
 * What is under the cursor on a chart.
 *
 * @param x where it is, in the chart's pixels
 * @param y likewise; NaN for all that is above and below
 * @param words its figures, a line each
 */
record Hit(double x, double y, String words) {

    static Hit column(double x, String words) {
        return new Hit(x, Double.NaN, words);
    }
}
