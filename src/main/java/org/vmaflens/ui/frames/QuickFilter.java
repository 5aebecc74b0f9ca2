package org.vmaflens.ui.frames;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.LineFits;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.VmafModel;
import org.vmaflens.ui.workspace.FrameRange;

/** Filters that are one press away. */
enum QuickFilter {
    ALL, WORST, FAILED, RANGE;

    /** A line with a smaller R² fails. */
    static final double LEAST_R2 = 0.8;

    /** A local prediction further from the model, in VMAF points, fails. */
    static final double LARGEST_GAP = 10;

    /** Fewer effective samples for each figure of a line fail. */
    static final double LEAST_SAMPLES = 10;

    IntPredicate of(FeatureMatrix matrix, VmafModel model, @Nullable LineFits fits, FrameRange range) {
        return switch (this) {
            case ALL -> row -> true;
            case WORST -> worst(matrix.scores());
            case FAILED -> failed(matrix, model, fits);
            case RANGE -> row -> row >= range.first() && row <= range.last();
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

    private static IntPredicate failed(FeatureMatrix matrix, VmafModel model, @Nullable LineFits fits) {
        if (fits == null) {
            return row -> false;
        }
        double least = LEAST_SAMPLES * (matrix.features() + 1);
        return row -> fits.r2()[row] < LEAST_R2 || fits.effectiveSampleSizes()[row] < least
                || Math.abs(fits.localPredictions()[row] - matrix.rawSvm()[row])
                        * model.pointsPerUnit() > LARGEST_GAP;
    }
}
