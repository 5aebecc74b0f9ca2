package org.vmaflens.explain;

/** How an explanation was made. */
public enum Method {
    /** LIME: predict random neighbours, fit a weighted ridge line. */
    SAMPLED,
    /** The same line's closed form for infinitely many neighbours, with the error of finitely many. */
    EXACT,
    /** Shapley values against a reference: they add up to the points lost. */
    POINTS
}
