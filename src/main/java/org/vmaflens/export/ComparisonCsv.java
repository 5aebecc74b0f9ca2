package org.vmaflens.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vmaflens.compare.Comparison;
import org.vmaflens.compare.Outcome;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.MemberSpread;
import org.vmaflens.log.FeatureMatrix;

/**
 * Writes a comparison as tidy CSV: one row per setting, clip, frame and feature. Doubles in full precision; an empty
 * cell where there is no figure. The last columns say how the row was made.
 */
final class ComparisonCsv {

    private static final List<String> HEADER = List.of("setting", "log", "frame", "feature_name", "score",
            "feature_normalized", "weight", "standard_error", "weight_exact", "standard_error_exact", "weight_limit",
            "difference", "difference_points", "local_prediction", "gap_points", "r2", "effective_sample_size",
            "members_mean", "members_low", "members_high", "neighbor_samples", "neighbor_std", "kernel_width",
            "distance_metric", "ridge_alpha", "seed", "draws", "log_sha256", "model", "model_sha256", "version");

    private final Comparison comparison;
    private final CsvWriter csv;
    private final List<String> features;
    private final List<String> origin;

    private ComparisonCsv(Comparison comparison, CsvWriter csv) {
        this.comparison = comparison;
        this.csv = csv;
        features = comparison.study().model().model().features().stream().map(feature -> feature.name()).toList();
        origin = List.of(comparison.study().model().name(), comparison.study().model().sha256(), BuildVersion.text());
    }

    /** Writes it; leaves the stream open. */
    static void write(OutputStream out, Comparison comparison) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(HEADER);
        ComparisonCsv table = new ComparisonCsv(comparison, csv);
        comparison.outcomes().stream().filter(Outcome::isExplained).forEach(table::rows);
        csv.flush();
    }

    private void rows(Outcome outcome) {
        List<String> how = new ArrayList<>();
        Parameters.of(outcome.setting().neighbourhood()).values().forEach(value -> how.add(String.valueOf(value)));
        for (int i = 0; i < outcome.clips().size(); i++) {
            FeatureMatrix matrix = comparison.study().clips().get(i);
            Outcome.OfClip clip = outcome.clips().get(i);
            if (clip.any().isPresent()) {
                LineFits first = comparison.first(i).map(Explanations::fits).orElse(null);
                List<String> ending = new ArrayList<>(how);
                ending.add(matrix.logSha256());
                ending.addAll(origin);
                rows(outcome.setting().name(), matrix, clip, first, ending);
            }
        }
    }

    private void rows(String setting, FeatureMatrix matrix, Outcome.OfClip clip, @Nullable LineFits first,
            List<String> ending) {
        Optional<LineFits> run = clip.run().map(Explanations::fits);
        Optional<LineFits> exact = clip.exact().map(Explanations::fits);
        LineFits shown = run.or(() -> exact).orElseThrow();
        MemberSpread spread = clip.best().map(Explanations::spread).orElse(null);
        double points = comparison.pointsPerUnit();
        for (int frame = 0; frame < matrix.frameCount(); frame++) {
            for (int k = 0; k < matrix.features(); k++) {
                int at = frame * matrix.features() + k;
                List<String> row = new ArrayList<>(HEADER.size());
                row.addAll(List.of(setting, matrix.clip(), Integer.toString(matrix.frameNumbers()[frame]),
                        features.get(k)));
                double difference = first == null ? Double.NaN : shown.weights()[at] - first.weights()[at];
                add(row, matrix.scores()[frame], matrix.normalised()[at], value(run, LineFits::weights, at),
                        value(run, LineFits::standardErrors, at), value(exact, LineFits::weights, at),
                        value(exact, LineFits::standardErrors, at), value(exact, LineFits::weightsLimit, at),
                        difference, difference * points, shown.localPredictions()[frame],
                        (shown.localPredictions()[frame] - matrix.rawSvm()[frame]) * points, shown.r2()[frame],
                        shown.effectiveSampleSizes()[frame]);
                add(row, spread == null ? Double.NaN : spread.mean()[at],
                        spread == null ? Double.NaN : spread.low()[at],
                        spread == null ? Double.NaN : spread.high()[at]);
                row.addAll(ending);
                csv.writeRecord(row);
            }
        }
    }

    /** One column of a fit. */
    @FunctionalInterface
    private interface Column {
        double @Nullable [] of(LineFits fits);
    }

    private static double value(Optional<LineFits> fits, Column column, int at) {
        double[] values = fits.isEmpty() ? null : column.of(fits.get());
        return values == null ? Double.NaN : values[at];
    }

    private static void add(List<String> row, double... values) {
        for (double value : values) {
            row.add(Double.isFinite(value) ? Double.toString(value) : "");
        }
    }
}
