package org.vmaflens.model;

import java.util.List;

/**
 * What some models do to a score after the SVM: a parabola, then straight pieces between knots, then a one-sided limit.
 *
 * @param enabled whether the model applies it by itself; otherwise it is the "phone" switch that turns it on
 * @param hasPolynomial whether any of p0, p1, p2 was given
 * @param p0 constant, p1 slope, p2 curvature of the parabola
 * @param knots pairs (in, out), ascending in; the end pieces go on beyond the ends. Empty for none.
 * @param outLteIn never let the score grow
 * @param outGteIn never let the score shrink
 */
public record ScoreTransform(boolean enabled, boolean hasPolynomial, double p0, double p1, double p2,
        List<Knot> knots, boolean outLteIn, boolean outGteIn) {

    public ScoreTransform {
        knots = List.copyOf(knots);
    }

    /** One corner of the piecewise-linear map. */
    public record Knot(double in, double out) {
    }

    /** The same, applied by the model itself. */
    ScoreTransform turnedOn() {
        return new ScoreTransform(true, hasPolynomial, p0, p1, p2, knots, outLteIn, outGteIn);
    }

    /** The transformed score, in VMAF points. */
    public double apply(double score) {
        double out = hasPolynomial ? p0 + p1 * score + p2 * score * score : score;
        if (!knots.isEmpty()) {
            out = piecewise(out);
        }
        if (outLteIn) {
            out = Math.min(out, score);
        }
        if (outGteIn) {
            out = Math.max(out, score);
        }
        return out;
    }

    private double piecewise(double score) {
        int piece = 0;
        while (piece < knots.size() - 2 && score > knots.get(piece + 1).in()) {
            piece++;
        }
        Knot left = knots.get(piece);
        Knot right = knots.get(piece + 1);
        return left.out() + (score - left.in()) * (right.out() - left.out()) / (right.in() - left.in());
    }
}
