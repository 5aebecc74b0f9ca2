package org.vmaflens.ui.chart;

import org.vmaflens.plot.Surface;

/** Something that can be drawn at any size, on any surface. */
@FunctionalInterface
public interface Painter {

    /** Draws into the rectangle from (0, 0) to ({@code width}, {@code height}), in pixels. */
    void paint(Surface surface, double width, double height);
}
