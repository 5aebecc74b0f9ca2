package org.vmaflens.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vmaflens.explain.LineFits;
import org.vmaflens.export.ExplainedClip;
import org.vmaflens.model.VmafModel;

/** A clip's features by what they say on average, and its worst frames, as text. */
final class ContributionTable {

    private static final int WORST = 3;

    private ContributionTable() {
    }

    /** The table, with a line break at the end. */
    static String of(ExplainedClip clip, VmafModel model) {
        LineFits fits = clip.explanations().fits();
        if (fits == null) {
            throw new IllegalArgumentException("the table is about weights");
        }
        double[] scores = clip.matrix().scores();
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%n%s: %d frames, mean score %.2f%n",
                clip.log(), scores.length,
                Arrays.stream(scores).filter(Double::isFinite).average().orElse(Double.NaN)));
        text.append(String.format("  %-14s %22s %22s%n", "feature", "mean weight (points)", "mean ± of one weight"));
        int p = clip.matrix().features();
        double[] weights = means(fits.weights(), p);
        double[] errors = means(fits.standardErrors(), p);
        List<Integer> order = IntStream.range(0, p).boxed()
                .sorted(Comparator.comparingDouble(k -> -Math.abs(weights[k]))).toList();
        for (int k : order) {
            text.append(String.format(Locale.ROOT, "  %-14s %22.2f %22.2f%n", model.shortNames().get(k),
                    weights[k] * model.pointsPerUnit(), 1.96 * errors[k] * model.pointsPerUnit()));
        }
        return text.append("  worst frames: ").append(worst(clip)).append(System.lineSeparator()).toString();
    }

    private static double[] means(double[] values, int p) {
        return IntStream.range(0, p)
                .mapToDouble(k -> IntStream.range(0, values.length / p).mapToDouble(i -> values[i * p + k])
                        .filter(Double::isFinite).average().orElse(Double.NaN))
                .toArray();
    }

    private static String worst(ExplainedClip clip) {
        double[] scores = clip.matrix().scores();
        return IntStream.range(0, scores.length).filter(i -> Double.isFinite(scores[i])).boxed()
                .sorted(Comparator.comparingDouble(i -> scores[i])).limit(WORST)
                .map(i -> String.format(Locale.ROOT, "%d (%.2f)", clip.matrix().frameNumbers()[i], scores[i]))
                .collect(Collectors.joining(", "));
    }
}
