package org.vmaflens.ui.workspace;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;

/**
 * The parts of a window that have nothing to say before there is a clip. All of them at once would hold the window up,
 * since none has been styled or laid out before. FX thread only.
 */
public final class FirstClip {

    private FirstClip() {
    }

    /**
     * Does something once in a window's life, after it has its first clip.
     *
     * @param pictures of the window that come before, not negative
     */
    public static void then(Workspace workspace, int pictures, Runnable show) {
        workspace.clips().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable clips) {
                if (!workspace.clips().isEmpty()) {
                    workspace.clips().removeListener(this);
                    PulseByPulse.once(show).startAfter(pictures);
                }
            }
        });
    }
}
