package org.vmaflens.explain;

/** How far a neighbour is from its frame, in normalised features. */
public enum DistanceMetric {
    EUCLIDEAN, MANHATTAN, CHEBYSHEV,
    /** {@code 1 - cos}; the only one that depends on where the frame itself lies. */
    COSINE;

    /** Whether moving frame and neighbour together leaves the distance as it is. */
    public boolean isTranslationInvariant() {
        return this != COSINE;
    }
}
