package org.vmaflens.ui.compare;

import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Surface;

/** What a card shows, on paper: without what only a pointer can use. */
interface Exhibit {

    /** Whether there is anything to show. */
    boolean isThere();

    /** The sentence that says why there is nothing; may be empty. */
    String reason();

    /** Draws it. */
    void paint(Surface surface, Box box, ChartTheme theme);
}
