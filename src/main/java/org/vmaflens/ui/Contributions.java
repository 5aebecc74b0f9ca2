package org.vmaflens.ui;

import java.util.Arrays;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.PointsLost;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.VmafModel;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.timeline.TimelineData;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.ValueShown;

/** Turns explanations into what the timeline draws. */
final class Contributions {

    private Contributions() {
    }

    /** Scores and contributions of a clip; a snapshot, since a running job goes on filling its result. */
    static TimelineData of(Clip clip, VmafModel model, Explanations explained, ValueShown shown,
            String reference) {
        FeatureMatrix matrix = clip.matrix();
        boolean[] finished = explained.finished().clone();
        PointsLost points = explained.pointsLost();
        LineFits fits = explained.fits();
        double[] values;
        String title;
        String unit = "VMAF points";
        if (points != null) {
            values = points.points().clone();
            title = Strings.of("title.points", reference);
        } else if (fits != null) {
            values = lines(matrix, model, fits.weights(), shown);
            title = switch (shown) {
                case WEIGHT -> "Weight";
                case WEIGHT_IN_POINTS -> "Weight";
                case CONTRIBUTION -> "Weight × (feature − clip mean)";
            };
            unit = shown == ValueShown.WEIGHT ? "raw SVM units" : unit;
        } else {
            throw new IllegalArgumentException("explanations hold lines or points");
        }
        return new TimelineData(clip.name(), matrix.frameNumbers(), matrix.scores(), matrix.logScores(), "",
                new double[0], explained.featureNames(), values, finished, new double[0], new double[0], title, unit);
    }

    /** Scores of a clip that is not explained yet. */
    static TimelineData none(Clip clip, VmafModel model) {
        FeatureMatrix matrix = clip.matrix();
        double[] values = new double[matrix.frameCount() * matrix.features()];
        Arrays.fill(values, Double.NaN);
        return new TimelineData(clip.name(), matrix.frameNumbers(), matrix.scores(), matrix.logScores(), "",
                new double[0], model.shortNames(), values, new boolean[matrix.frameCount()], new double[0],
                new double[0], "Not explained yet", "");
    }

    private static double[] lines(FeatureMatrix matrix, VmafModel model, double[] weights, ValueShown shown) {
        double[] values = weights.clone();
        int p = matrix.features();
        for (int k = 0; k < p; k++) {
            double mean = shown == ValueShown.CONTRIBUTION ? mean(matrix, k) : 0;
            double scale = shown == ValueShown.WEIGHT ? 1 : model.pointsPerUnit();
            for (int at = k; at < values.length; at += p) {
                double times = shown == ValueShown.CONTRIBUTION ? matrix.normalised()[at] - mean : 1;
                values[at] *= scale * times;
            }
        }
        return values;
    }

    private static double mean(FeatureMatrix matrix, int feature) {
        double sum = 0;
        int count = 0;
        for (int frame = 0; frame < matrix.frameCount(); frame++) {
            if (!matrix.isGap(frame)) {
                sum += matrix.normalised()[frame * matrix.features() + feature];
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
