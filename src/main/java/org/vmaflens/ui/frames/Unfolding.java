package org.vmaflens.ui.frames;

import javafx.scene.layout.Region;
import org.vmaflens.ui.workspace.PulseByPulse;

/**
 * Makes a table a few rows higher again and again until it is whole. Its first rows are there at once, and making the
 * cells of all of them in one go would hold up the window. FX thread only.
 */
final class Unfolding {

    /** As high as it may become where its parent has not been laid out. */
    private static final double UNKNOWN = 2000;

    private final Region table;
    private final double step;
    private final Runnable whole;
    private double height;
    private final PulseByPulse pulse = new PulseByPulse(this::grow);

    /**
     * Unfolds a table that its parent gives all its room.
     *
     * @param step pixels a picture
     * @param whole does what waits for the table's whole height
     */
    Unfolding(Region table, double step, Runnable whole) {
        this.table = table;
        this.step = step;
        this.whole = whole;
    }

    /** Begins with one step; only once, as cells that are made stay. */
    void begin() {
        if (height == 0 && grow()) {
            pulse.start();
        }
    }

    private boolean grow() {
        height += step;
        double room = table.getParent() == null ? 0 : table.getParent().getLayoutBounds().getHeight();
        boolean done = height >= (room > 0 ? room : UNKNOWN);
        table.setMaxHeight(done ? Region.USE_COMPUTED_SIZE : height);
        if (done) {
            whole.run();
        }
        return !done;
    }
}
