package org.vmaflens.ui.share;

import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Surface;

/** A view as it is drawn at any size, on any surface, on light or dark ground. */
@FunctionalInterface
public interface Rendering {

    /** Draws into the rectangle from (0, 0) to ({@code width}, {@code height}), in pixels. */
    void paint(Surface surface, double width, double height, ChartTheme theme);
}
