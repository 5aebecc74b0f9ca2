package org.vmaflens.ui.compare;

import org.jspecify.annotations.Nullable;

/** What a card shows, on paper: without what only a pointer can use. */
interface Exhibit {

    /** What is shown now; null where there is nothing. */
    CardOnPaper.@Nullable Content onPaper();

    /** The sentence that says why there is nothing; may be empty. */
    String reason();
}
