package org.vmaflens.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.MemberSpread;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.PointsLost;
import org.vmaflens.log.FeatureMatrix;

/**
 * Writes explanations as tidy CSV: one row per clip, frame and feature, named as in the JSON. Doubles in full precision;
 * an empty cell where there is no figure. The last columns say how the row was made and are the same in all rows of a
 * clip, so that a table cut from the file still tells.
 */
public final class ExplanationCsv {

    private static final List<String> HEADER = List.of("log", "frame", "feature_name", "column", "score", "log_score",
            "raw_svm", "feature", "feature_normalized", "weight", "standard_error", "weight_limit", "intercept",
            "local_prediction", "r2", "effective_sample_size", "ridge_share", "point", "explained_score",
            "reference_score", "members_mean", "members_low", "members_high", "complete", "log_sha256", "version",
            "model", "model_sha256", "method", "neighbor_samples", "neighbor_std", "kernel_width", "distance_metric",
            "ridge_alpha", "seed", "draws", "reference", "transform", "displayed");

    private final ExplainedClip clip;
    private final Provenance provenance;
    private final List<String> constants;

    private ExplanationCsv(Provenance provenance, ExplainedClip clip) {
        this.provenance = provenance;
        this.clip = clip;
        this.constants = constants(provenance, clip);
    }

    /** Writes all clips; leaves the stream open. */
    public static void write(OutputStream out, Provenance provenance, List<ExplainedClip> clips) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(HEADER);
        clips.forEach(clip -> new ExplanationCsv(provenance, clip).rows(csv));
        csv.flush();
    }

    private void rows(CsvWriter csv) {
        int p = clip.matrix().features();
        for (int frame = clip.first(); frame <= clip.last(); frame++) {
            for (int k = 0; k < p; k++) {
                List<String> row = new ArrayList<>(HEADER.size());
                addInput(row, frame, k);
                addFit(row, frame, k);
                addPoints(row, frame, k);
                addSpread(row, frame * p + k);
                row.addAll(constants);
                csv.writeRecord(row);
            }
        }
    }

    private void addInput(List<String> row, int frame, int k) {
        FeatureMatrix matrix = clip.matrix();
        int at = frame * matrix.features() + k;
        row.add(clip.log());
        row.add(Integer.toString(matrix.frameNumbers()[frame]));
        row.add(provenance.featureNames().get(k));
        row.add(clip.columns().get(k));
        add(row, matrix.scores()[frame], clip.logScore(frame), matrix.rawSvm()[frame], matrix.raw()[at],
                matrix.normalised()[at]);
    }

    private void addFit(List<String> row, int frame, int k) {
        LineFits fits = clip.explanations().fits();
        if (fits == null) {
            addEmpty(row, 8);
            return;
        }
        int at = frame * clip.matrix().features() + k;
        double[] limit = fits.weightsLimit();
        add(row, fits.weights()[at], fits.standardErrors()[at], limit == null ? Double.NaN : limit[at],
                fits.intercepts()[frame], fits.localPredictions()[frame], fits.r2()[frame],
                fits.effectiveSampleSizes()[frame], fits.ridgeShares()[frame]);
    }

    private void addPoints(List<String> row, int frame, int k) {
        PointsLost lost = clip.explanations().pointsLost();
        if (lost == null) {
            addEmpty(row, 3);
        } else {
            add(row, lost.points()[frame * clip.matrix().features() + k], lost.scores()[frame],
                    lost.referenceScores()[frame]);
        }
    }

    private void addSpread(List<String> row, int at) {
        MemberSpread spread = clip.explanations().spread();
        if (spread == null) {
            addEmpty(row, 3);
        } else {
            add(row, spread.mean()[at], spread.low()[at], spread.high()[at]);
        }
    }

    private static List<String> constants(Provenance provenance, ExplainedClip clip) {
        List<String> row = new ArrayList<>(List.of(Boolean.toString(clip.complete()), clip.matrix().logSha256(),
                provenance.version(), provenance.modelName(), provenance.modelSha256(), provenance.methodName()));
        Neighbourhood settings = provenance.neighbourhood();
        if (settings == null) {
            addEmpty(row, 7);
        } else {
            row.addAll(List.of(Integer.toString(settings.samples()), Double.toString(settings.std()),
                    Double.toString(settings.kernelWidth()), Names.of(settings.distance()),
                    Double.toString(settings.ridgeAlpha()), Long.toString(settings.seed()),
                    Names.of(settings.draws())));
        }
        String reference = provenance.reference();
        row.add(reference == null ? "" : reference);
        row.add(Boolean.toString(provenance.transformed()));
        row.add(Boolean.toString(provenance.displayed()));
        return row;
    }

    private static void add(List<String> row, double... values) {
        for (double value : values) {
            row.add(Double.isFinite(value) ? Double.toString(value) : "");
        }
    }

    private static void addEmpty(List<String> row, int cells) {
        for (int i = 0; i < cells; i++) {
            row.add("");
        }
    }
}
