package org.vmaflens.ui.frames;

import java.util.function.BooleanSupplier;
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
     * @param ended whether nobody needs it any more
     * @return the first row that the last list showed at the end; −1 where there was none
     */
    public static int rehearse(BooleanSupplier ended) {
        int first = -1;
        for (int time = 0; time < TIMES && !ended.getAsBoolean(); time++) {
            VirtualFlow<IndexedCell<Integer>> flow = new VirtualFlow<>();
            flow.setFixedCellSize(ROW);
            flow.setCellFactory(made -> new Row());
            flow.setCellCount(ROWS);
            flow.resize(4 * ROW, 4 * ROW);
            flow.layout();
            flow.scrollToTop(ROWS - ROWS / TIMES * time / 2);
            flow.layout();
            first = flow.getFirstVisibleCell() == null ? -1 : flow.getFirstVisibleCell().getIndex();
        }
        return first;
    }

    private static final class Row extends IndexedCell<Integer> {
        @Override
        public void updateIndex(int index) {
            super.updateIndex(index);
            updateItem(index, index < 0);
        }
    }
}
