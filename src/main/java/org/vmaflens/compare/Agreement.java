package org.vmaflens.compare;

import java.util.List;
import org.vmaflens.explain.Explanations;

/**
 * How far two explanations of the same clips say the same, over the frames that both explain. Shares are from 0 to 1;
 * all figures but the counts are NaN where no frame is explained by both. The page "Comparing settings" of the site
 * defines each figure.
 *
 * @param frames how many frames both explain
 * @param meanDifference mean |Δ| of the weights, raw SVM units
 * @param maxDifference largest |Δ| of the weights
 * @param meanPoints, maxPoints the same in VMAF points
 * @param pearson correlation of all weights; NaN where one side does not vary
 * @param signAgreement share of weights with the same sign
 * @param rankAgreement share of weights that have the same place in their frame's order by size
 * @param rankCorrelation mean over the frames of Spearman's correlation between the weights' sizes
 * @param topAgreement share of frames whose largest weight by size belongs to the same feature
 * @param overlap share of weights whose 95 % intervals overlap; NaN where an explanation has no standard errors
 * @param features the same by feature, in the model's order
 * @param topChanges the frames whose largest weight belongs to another feature, by clip; clips without any are left out
 */
public record Agreement(int frames, double meanDifference, double maxDifference, double meanPoints, double maxPoints,
        double pearson, double signAgreement, double rankAgreement, double rankCorrelation, double topAgreement,
        double overlap, List<FeatureAgreement> features, List<TopChanges> topChanges) {

    /** Of two explanations that have no frame in common. */
    static final Agreement NONE = new Agreement(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN,
            Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, List.of(), List.of());

    public Agreement {
        features = List.copyOf(features);
        topChanges = List.copyOf(topChanges);
    }

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
        if (a.isEmpty()) {
            return NONE;
        }
        AgreementSums sums = new AgreementSums(a.getFirst().featureNames());
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
