package org.vmaflens.ui.timeline;

/** How contributions are drawn. */
public enum TimelineMode {
    /** Stacked up and down from zero, a bar a frame. */
    BARS,
    /** A line a feature, with its 95 % band where there is one. */
    LINES
}
