package org.vmaflens.explain;

import org.vmaflens.numeric.Parallel;

/**
 * How a collection's members differ in what an explanation says; the model's own uncertainty. Values are weights, or
 * points for points lost. Over bootstrap members 1…m−1, without the full model.
 *
 * @param members how many members the spread is over
 * @param mean n × p
 * @param low n × p, 2.5th percentile
 * @param high n × p, 97.5th percentile
 */
public record MemberSpread(int members, double[] mean, double[] low, double[] high) {

    /**
     * Of what each bootstrap member says; NaN where any of them says nothing.
     *
     * @param values members × n·p, without the full model
     */
    public static MemberSpread of(double[][] values) {
        return Spreads.of(values, Parallel.SAME_THREAD);
    }
}
