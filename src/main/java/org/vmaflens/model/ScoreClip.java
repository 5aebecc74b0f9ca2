package org.vmaflens.model;

/** The range that a displayed score is kept in, in VMAF points. */
public record ScoreClip(double low, double high) {

    /** The score, kept in range. */
    public double apply(double score) {
        return Math.min(Math.max(score, low), high);
    }
}
