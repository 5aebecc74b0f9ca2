package org.vmaflens.ui.frames;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Scrolls through a list of a film's length that nobody sees. Whenever a table is laid out, the toolkit goes some nine
 * times through all rows above those in sight, which holds a window up until the JVM has compiled these loops.
 */
public final class LongLists {

    /** Two hours at 24 frames a second. */
    private static final int ROWS = 172_800;

    /** After so many, on the machine of performance.md, the loops had been compiled for good. */
    private static final int TIMES = 40;

    private static final double ROW = 28;

    private LongLists() {
    }

    /**
     * Scrolls down new lists, on any thread; takes a second or two.
     *
     * @return the share of the last one that was above those rows it showed at the end, 0 to 1
     */
    public static double rehearse() {
        double position = 0;
        for (int time = 0; time < TIMES; time++) {
            VirtualFlow<IndexedCell<Integer>> flow = new VirtualFlow<>();
            flow.setFixedCellSize(ROW);
            flow.setCellFactory(made -> new IndexedCell<>());
            flow.setCellCount(ROWS);
            flow.resize(4 * ROW, 4 * ROW);
            flow.layout();
            flow.scrollToTop(ROWS - ROWS / TIMES * time / 2);
            flow.layout();
            position = flow.getPosition();
        }
        return position;
    }
}
