package org.vmaflens.ui.frames;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.VmafModel;

/** Which frames the table lists. */
enum FrameFilter {
    ALL, WORST, FAILED;

    /** A line with a smaller R² fails. */
    static final double LEAST_R2 = 0.8;

    /** A local prediction further from the model, in VMAF points, fails. */
    static final double LARGEST_GAP = 10;

    IntPredicate of(FeatureMatrix matrix, VmafModel model, Optional<Explanations> explained) {
        return switch (this) {
            case ALL -> row -> true;
            case WORST -> worst(matrix.scores());
            case FAILED -> failed(matrix, model, explained.map(Explanations::fits));
        };
    }

    /** The lowest hundredth of the scores, at least one frame. */
    private static IntPredicate worst(double[] scores) {
        double[] sorted = Arrays.stream(scores).filter(score -> !Double.isNaN(score)).sorted().toArray();
        if (sorted.length == 0) {
            return row -> false;
        }
        double limit = sorted[Math.max(0, Math.ceilDiv(sorted.length, 100) - 1)];
        return row -> scores[row] <= limit;
    }

    private static IntPredicate failed(FeatureMatrix matrix, VmafModel model, Optional<LineFits> fits) {
        if (fits.isEmpty()) {
            return row -> false;
        }
        LineFits lines = fits.get();
        return row -> lines.r2()[row] < LEAST_R2 || Math.abs(lines.localPredictions()[row] - matrix.rawSvm()[row])
                * model.pointsPerUnit() > LARGEST_GAP;
    }
}
