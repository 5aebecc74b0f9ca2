package org.vmaflens.ui.timeline;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the timeline draws: one clip's scores and what each feature contributed. Arrays are not copied and must not be
 * changed afterwards. NaN is "no figure" everywhere. Figures of frame and feature are an array a feature: the JVM
 * cannot stop while it clears a new array, every key may wait for that, and one of all features of a film has 8 MB.
 *
 * @param clip name of the clip
 * @param frameNumbers n, strictly rising; a jump of more than one is a gap
 * @param scores n, recomputed VMAF scores
 * @param logScores n scores as the log has them, or none
 * @param overlay name of the clip whose scores are drawn dashed; empty for none
 * @param overlayScores n scores of that clip on the same frames, or none
 * @param featureNames p short names
 * @param contributions p arrays of n; NaN where not explained
 * @param finished n; false where the frame is not explained
 * @param interval 95 % intervals of the contributions, or none
 * @param spread 95 % of what the members of a collection say, or none
 * @param title what the contributions are, such as "Points lost against pristine"
 * @param unit their unit, such as "VMAF points"
 */
public record TimelineData(String clip, int[] frameNumbers, double[] scores, double[] logScores, String overlay,
        double[] overlayScores, List<String> featureNames, List<double[]> contributions, boolean[] finished,
        Band interval, Band spread, String title, String unit) {

    private static final double[] NONE = {};

    public TimelineData {
        featureNames = List.copyOf(featureNames);
        contributions = List.copyOf(contributions);
        int n = frameNumbers.length;
        int p = featureNames.size();
        require(scores.length == n && finished.length == n, "scores and finished marks need one value a frame");
        require(optional(logScores, n) && optional(overlayScores, n), "other scores need one value a frame, or none");
        require(contributions.size() == p && each(contributions, n),
                "contributions need one value a frame and feature");
        require(optional(interval, p, n) && optional(spread, p, n), "bands need two values a frame and feature");
        for (int i = 1; i < n; i++) {
            require(frameNumbers[i] > frameNumbers[i - 1], "frame numbers must rise");
        }
    }

    /** A clip without features: scores only, nothing explained yet. */
    public static TimelineData scoresOnly(String clip, int[] frameNumbers, double[] scores, double[] logScores) {
        return new TimelineData(clip, frameNumbers, scores, logScores, "", NONE, List.of(), List.of(),
                new boolean[frameNumbers.length], Band.NONE, Band.NONE, "", "");
    }

    /** No clip at all. */
    public static TimelineData empty() {
        return scoresOnly("", new int[0], NONE, NONE);
    }

    /** The same with another clip's scores (n, NaN where it has no such frame) drawn dashed over these. */
    public TimelineData withOverlay(String name, double[] others) {
        return new TimelineData(clip, frameNumbers, scores, logScores, name, others, featureNames, contributions,
                finished, interval, spread, title, unit);
    }

    /** The same with bands. */
    public TimelineData withBands(Band intervals, Band members) {
        return new TimelineData(clip, frameNumbers, scores, logScores, overlay, overlayScores, featureNames,
                contributions, finished, intervals, members, title, unit);
    }

    /** n. */
    public int frameCount() {
        return frameNumbers.length;
    }

    /** p. */
    public int features() {
        return featureNames.size();
    }

    /** Whether there is a band of either kind. */
    public boolean hasBands() {
        return !interval.isEmpty() || !spread.isEmpty();
    }

    /** The contribution of a feature on row {@code index}; NaN where not explained. */
    public double contribution(int index, int feature) {
        return contributions.get(feature)[index];
    }

    /** The columns of n × p figures that lie row after row: p arrays of n, copied. */
    public static List<double[]> columns(double[] rows, int features) {
        return IntStream.range(0, features).mapToObj(feature -> {
            double[] column = new double[rows.length / features];
            for (int i = 0; i < column.length; i++) {
                column[i] = rows[i * features + feature];
            }
            return column;
        }).toList();
    }

    private static boolean optional(double[] values, int length) {
        return values.length == 0 || values.length == length;
    }

    private static boolean optional(Band band, int features, int frames) {
        return band.isEmpty() || (band.lower().size() == features && each(band.lower(), frames));
    }

    private static boolean each(List<double[]> columns, int length) {
        return columns.stream().allMatch(column -> column.length == length);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("timeline: " + rule);
        }
    }
}
