package org.vmaflens.log;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the column in which a log holds its own VMAF score. */
final class LogScores {
    /** {@code vmaf}, {@code VMAF_score}, or a model's name as ffmpeg and the command line let users choose it. */
    private static final Pattern SCORE = Pattern.compile("(?i)vmaf(_score|_(?!.*feature).*)?");
    /** Columns that libvmaf adds for a collection beside its score. */
    private static final Pattern BAGGING = Pattern.compile("(?i).*(_\\d{4}|_bagging|_stddev|_ci_p\\d+_(lo|hi))");

    private LogScores() {
    }

    /** The scores of the column that comes nearest to the recomputed ones; empty when the log has no score column. */
    static double[] of(FeatureLog log, double[] recomputed) {
        List<Integer> candidates = IntStream.range(0, log.columns().size()).filter(c -> isScore(log.columns().get(c)))
                .boxed().toList();
        double[] best = new double[0];
        double smallest = Double.POSITIVE_INFINITY;
        for (int column : candidates) {
            double[] scores = log.values().get(column);
            double difference = difference(scores, recomputed);
            if (best.length == 0 || difference < smallest) {
                best = scores;
                smallest = difference;
            }
        }
        return best;
    }

    private static boolean isScore(String column) {
        return SCORE.matcher(column).matches() && !BAGGING.matcher(column).matches();
    }

    private static double difference(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> Math.abs(a[i] - b[i])).filter(d -> !Double.isNaN(d))
                .average()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
