package org.vmaflens.explain;

/**
 * Shapley values against a reference: on every frame they sum to {@code scores - referenceScores}.
 *
 * @param points n × p VMAF points, row after row, NaN on frames that were not explained
 * @param scores n, the explained score of the frame (before transform and clip unless the displayed one was asked for)
 * @param referenceScores n, the same score of the reference
 */
public record PointsLost(double[] points, double[] scores, double[] referenceScores) {
}
