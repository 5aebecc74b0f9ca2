package org.vmaflens.ui.workspace;

import javafx.application.Platform;

/** The one door from other threads to the FX thread. */
public final class FxThread {

    private FxThread() {
    }

    /** Runs it on the FX thread, soon. */
    public static void soon(Runnable task) {
        Platform.runLater(task);
    }
}
