package org.vmaflens.plot.compare;

/**
 * Weights of one frame, or means over frames, along one parameter. NaN where there is no answer.
 *
 * @param at m rising positive values of the parameter
 * @param weights m × p
 * @param errors m × p standard errors of one run
 * @param spreadLow, spreadHigh m × p, where a collection's members lie (95 %); empty without one
 */
public record Curve(double[] at, double[] weights, double[] errors, double[] spreadLow, double[] spreadHigh) {

    /** p. */
    public int features() {
        return at.length == 0 ? 0 : weights.length / at.length;
    }

    /** The place of the nearest value of the parameter, by ratio. */
    public int nearest(double value) {
        int best = 0;
        for (int i = 1; i < at.length; i++) {
            if (Math.abs(Math.log(at[i] / value)) < Math.abs(Math.log(at[best] / value))) {
                best = i;
            }
        }
        return best;
    }
}
