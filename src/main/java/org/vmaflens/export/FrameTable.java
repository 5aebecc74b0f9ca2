package org.vmaflens.export;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.PointsLost;
import org.vmaflens.log.FeatureMatrix;

/** The figures of one clip as tab-separated text for a spreadsheet: a row per frame, and first a line on where from. */
public final class FrameTable {

    private FrameTable() {
    }

    /** All its frames; an empty cell where there is no figure. */
    public static String text(Provenance provenance, ExplainedClip clip) {
        FeatureMatrix matrix = clip.matrix();
        LineFits fits = clip.explanations().fits();
        PointsLost lost = clip.explanations().pointsLost();
        StringBuilder text = new StringBuilder(1 << 14);
        text.append("# ").append(provenance.facts(clip.log(), matrix.logSha256()).entrySet().stream()
                .map(FrameTable::fact).collect(Collectors.joining(", "))).append('\n');
        text.append(header(provenance.featureNames(), fits != null, lost != null)).append('\n');
        for (int frame = clip.first(); frame <= clip.last(); frame++) {
            StringJoiner row = new StringJoiner("\t");
            row.add(Integer.toString(matrix.frameNumbers()[frame]));
            add(row, matrix.scores(), frame, 1);
            row.add(cell(clip.logScore(frame)));
            add(row, matrix.raw(), frame, matrix.features());
            add(row, matrix.normalised(), frame, matrix.features());
            if (fits != null) {
                add(row, fits.weights(), frame, matrix.features());
                add(row, fits.standardErrors(), frame, matrix.features());
                add(row, fits.r2(), frame, 1);
            }
            if (lost != null) {
                add(row, lost.points(), frame, matrix.features());
                add(row, lost.referenceScores(), frame, 1);
            }
            text.append(row).append('\n');
        }
        return text.toString();
    }

    private static String header(List<String> features, boolean fits, boolean lost) {
        StringJoiner header = new StringJoiner("\t");
        header.add("frame").add("score").add("log_score");
        features.forEach(header::add);
        names(header, features, "_normalized");
        if (fits) {
            names(header, features, "_weight");
            names(header, features, "_standard_error");
            header.add("r2");
        }
        if (lost) {
            names(header, features, "_points");
            header.add("reference_score");
        }
        return header.toString();
    }

    private static void names(StringJoiner header, List<String> features, String what) {
        features.forEach(feature -> header.add(feature + what));
    }

    private static void add(StringJoiner row, double[] values, int frame, int width) {
        for (int k = 0; k < width; k++) {
            row.add(cell(values[frame * width + k]));
        }
    }

    private static String cell(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }

    private static String fact(Map.Entry<String, String> fact) {
        return fact.getKey() + " " + fact.getValue();
    }
}
