package org.vmaflens.compare;

/** Gathers what two explanations say of one feature, frame after frame. */
final class FeatureSums {

    private int count;
    private double total;
    private double largest = Double.NEGATIVE_INFINITY;
    private String worstClip = "";
    private int worstFrame;
    private int sameSign;
    private int intervals;
    private int overlaps;

    /**
     * Adds the feature's two weights on a frame.
     *
     * @param errors sum of their standard errors; NaN where unknown
     */
    void add(double a, double b, double errors, String clip, int frame) {
        double difference = Math.abs(a - b);
        count++;
        total += difference;
        if (difference > largest) {
            largest = difference;
            worstClip = clip;
            worstFrame = frame;
        }
        sameSign += Math.signum(a) == Math.signum(b) ? 1 : 0;
        if (!Double.isNaN(errors)) {
            intervals++;
            overlaps += difference <= Fits.Z95 * errors ? 1 : 0;
        }
    }

    FeatureAgreement finish(String feature, double scale) {
        return new FeatureAgreement(feature, total / count, largest, scale * total / count, scale * largest,
                sameSign / (double) count, intervals == 0 ? Double.NaN : overlaps / (double) intervals, worstClip,
                worstFrame);
    }

    /** How many frames have an interval on both sides. */
    int intervals() {
        return intervals;
    }
}
