package org.vmaflens.compare;

import java.util.List;
import org.vmaflens.explain.Explanations;

/**
 * How far two explanations of the same clips say the same, over the frames that both explain. Shares are from 0 to 1;
 * all figures but the counts are NaN where no frame is explained by both.
 *
 * @param frames how many frames both explain
 * @param meanDifference mean |Δ| of the weights, raw SVM units
 * @param maxDifference largest |Δ| of the weights
 * @param meanPoints, maxPoints the same in VMAF points
 * @param pearson correlation of all weights
 * @param signAgreement share of weights with the same sign
 * @param rankAgreement mean over the frames of Spearman's correlation between the weights' sizes
 * @param topAgreement share of frames whose largest weight by size belongs to the same feature
 * @param overlap share of weights whose 95 % intervals overlap; NaN where an explanation has no standard errors
 */
public record Agreement(int frames, double meanDifference, double maxDifference, double meanPoints, double maxPoints,
        double pearson, double signAgreement, double rankAgreement, double topAgreement, double overlap) {

    /** Share of frames whose top feature differs. */
    public double topDiffers() {
        return 1 - topAgreement;
    }

    /**
     * Compares clip by clip; both lists hold the same clips in the same order.
     *
     * @param pointsPerUnit VMAF points per unit of raw SVM output
     * @throws IllegalArgumentException when the clips are not the same, or are not explained by weights
     */
    public static Agreement of(List<Explanations> a, List<Explanations> b, double pointsPerUnit) {
        if (a.size() != b.size()) {
            throw new IllegalArgumentException("%d clips against %d".formatted(a.size(), b.size()));
        }
        AgreementSums sums = new AgreementSums();
        for (int i = 0; i < a.size(); i++) {
            sums.add(a.get(i), b.get(i));
        }
        return sums.finish(pointsPerUnit);
    }

    /** Compares the explanations of one clip. */
    public static Agreement of(Explanations a, Explanations b, double pointsPerUnit) {
        return of(List.of(a), List.of(b), pointsPerUnit);
    }
}
