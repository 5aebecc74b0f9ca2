package org.vmaflens.ui.session;

import java.util.List;
import javafx.beans.Observable;
import org.vmaflens.export.SessionTabs;

/**
 * How the window looks at what is open: the part of a session that no workspace knows.
 *
 * @param window first and last frame number in view, or nothing for all
 * @param tab id of the tab in front; empty for the first
 * @param hidden features that are switched off
 * @param tabs how each tab is set
 */
public record Looking(List<Double> window, String tab, List<String> hidden, SessionTabs tabs) {

    public Looking {
        window = List.copyOf(window);
        hidden = List.copyOf(hidden);
    }

    /** Who can say how things are looked at, and can be told. */
    public interface Lookout {
        /** How things are looked at now. */
        Looking looking();

        /** All that {@link #looking} depends on. */
        List<Observable> causes();

        /**
         * Looks at them like this, as far as there is something to look at.
         *
         * @param inSight runs once they are shown, which takes a worker's time
         * @return sentences about what is not known here
         */
        List<String> look(Looking at, Runnable inSight);
    }
}
