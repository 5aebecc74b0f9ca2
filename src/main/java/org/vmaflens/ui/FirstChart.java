package org.vmaflens.ui;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import org.vmaflens.ui.workspace.Workspace;

/**
 * Measures how long a user waits: from the start of the JVM's process to the first explained chart on screen. Logs it
 * once, where the system property {@code vmaflens.startup} is set.
 */
final class FirstChart extends AnimationTimer {

    private static final String SWITCH = "vmaflens.startup";

    private final Workspace workspace;
    private boolean explained;

    private FirstChart(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Watches this workspace, if it is wanted. */
    static void watch(Workspace workspace) {
        if (System.getProperty(SWITCH) != null) {
            new FirstChart(workspace).start();
        }
    }

    /** A pulse ends in what is drawn, so a result that one pulse sees is on screen when the next one begins. */
    @Override
    public void handle(long now) {
        if (explained) {
            stop();
            Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
            System.getLogger(FirstChart.class.getName()).log(System.Logger.Level.INFO,
                    "First explained chart on screen " + Duration.between(started, Instant.now()).toMillis()
                            + " ms after the start of the JVM.");
        }
        explained = workspace.shown().filter(shown -> shown.finishedCount() > 0).isPresent();
    }
}
