package org.vmaflens.log;

/**
 * What a model sees of a clip.
 *
 * @param clip the clip's name
 * @param logSha256 of the log it came from
 * @param features p
 * @param frameNumbers n frame numbers, ascending, gaps possible
 * @param raw n × p raw features, row after row, after chroma correction; NaN on gap frames where the log had none
 * @param normalised n × p, row after row; the whole row is NaN on a gap frame
 * @param scores n recomputed displayed scores (points, transform as the model says, clip); NaN on gaps
 * @param points n recomputed scores before transform and clip; NaN on gaps
 * @param rawSvm n raw SVM outputs; NaN on gaps
 * @param logScores n scores of the log's own column, NaN where it has none; empty when it has no such column
 */
public record FeatureMatrix(String clip, String logSha256, int features, int[] frameNumbers, double[] raw,
        double[] normalised, double[] scores, double[] points, double[] rawSvm, double[] logScores) {

    /** n, how many frames there are, gaps among them. */
    public int frameCount() {
        return frameNumbers.length;
    }

    /** Whether a frame (by its place, not its number) lacks a feature and so cannot be explained. */
    public boolean isGap(int frame) {
        return Double.isNaN(normalised[frame * features]);
    }
}
