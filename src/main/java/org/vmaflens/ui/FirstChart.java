package org.vmaflens.ui;

import java.lang.management.ManagementFactory;
import javafx.animation.AnimationTimer;
import javafx.scene.shape.Rectangle;
import org.vmaflens.ui.timeline.TimelineView;
import org.vmaflens.ui.workspace.FxThread;
import org.vmaflens.ui.workspace.Workspace;

/**
 * Measures how long a user waits: from the start of the JVM to the first explained chart on screen. Logs it
 * once, where the system property {@code vmaflens.startup} is set.
 */
final class FirstChart extends AnimationTimer {

    private static final String SWITCH = "vmaflens.startup";

    private final Workspace workspace;

    /** Pictures since the first frame was explained. */
    private int pictures;

    private FirstChart(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Watches this workspace, if it is wanted. */
    static void watch(Workspace workspace) {
        if (System.getProperty(SWITCH) != null) {
            new FirstChart(workspace).start();
        }
    }

    /**
     * What one pulse sees is handed to the renderer before the next one begins. A picture of nothing is rendered after it,
     * and what is asked of this thread then comes after what shows the chart.
     */
    @Override
    public void handle(long now) {
        if (pictures > TimelineView.VEILED) {
            stop();
            new Rectangle(1, 1).snapshot(null, null);
            FxThread.soon(FirstChart::tell);
            return;
        }
        if (workspace.shown().filter(shown -> shown.finishedCount() > 0).isPresent()) {
            pictures++;
        }
    }

    private static void tell() {
        // the operating system's start of a process is derived from that of the machine, in whole seconds
        long age = ManagementFactory.getRuntimeMXBean().getUptime();
        System.getLogger(FirstChart.class.getName()).log(System.Logger.Level.INFO,
                "First explained chart on screen " + age + " ms after the start of the JVM.");
    }
}
