package org.vmaflens.ui.workspace;

/** Which figure of a line fit the timeline shows per feature. */
public enum ValueShown {
    WEIGHT, WEIGHT_IN_POINTS, CONTRIBUTION
}
