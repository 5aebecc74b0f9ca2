package org.vmaflens.compare;

/**
 * How far two explanations say the same of one feature, over the frames that both explain.
 *
 * @param feature its short name
 * @param meanDifference, maxDifference |Δ| of its weights, raw SVM units
 * @param meanPoints, maxPoints the same in VMAF points
 * @param signAgreement share of frames on which its weights have the same sign
 * @param overlap share of frames on which its 95 % intervals overlap; NaN where an explanation has no standard errors
 * @param worstClip, worstFrame clip and frame number of the largest |Δ|
 */
public record FeatureAgreement(String feature, double meanDifference, double maxDifference, double meanPoints,
        double maxPoints, double signAgreement, double overlap, String worstClip, int worstFrame) {
}
