package org.vmaflens.model;

/** How a model scales its features and its score. */
public enum NormType {
    /** {@code slope * raw + intercept}, each feature and the score with its own pair. */
    LINEAR_RESCALE,
    /** Raw features go into the SVM as they are, and its output is the score. */
    NONE
}
