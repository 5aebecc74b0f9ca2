package org.vmaflens.plot;

/**
 * One bar of a panel. NaN leaves a part out.
 *
 * @param label name at the left
 * @param ink colour of the bar
 * @param value its length, from zero
 * @param lower, upper the interval drawn as an error bar
 * @param spreadLower, spreadUpper a second, wider interval drawn as a light band
 * @param exact where the diamond stands
 */
public record BarRow(String label, Ink ink, double value, double lower, double upper, double spreadLower,
        double spreadUpper, double exact) {

    /** A bar without intervals. */
    public static BarRow of(String label, Ink ink, double value) {
        return new BarRow(label, ink, value, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /** The same with an error bar. */
    public BarRow withInterval(double low, double high) {
        return new BarRow(label, ink, value, low, high, spreadLower, spreadUpper, exact);
    }

    /** The same with a light band behind. */
    public BarRow withSpread(double low, double high) {
        return new BarRow(label, ink, value, lower, upper, low, high, exact);
    }

    /** The same with a diamond. */
    public BarRow withExact(double mark) {
        return new BarRow(label, ink, value, lower, upper, spreadLower, spreadUpper, mark);
    }
}
