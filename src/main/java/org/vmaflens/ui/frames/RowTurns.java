package org.vmaflens.ui.frames;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.TableRow;
import org.vmaflens.ui.workspace.PulseByPulse;

/**
 * Gives the rows of a table their new columns a few a picture, from the top, and new rows their first ones: the cells of all
 * of them in one go would hold up the window. FX thread only.
 */
final class RowTurns {

    /** In a new window a row's cells take some three milliseconds. */
    private static final int ROWS = 4;

    /** Those last that the toolkit keeps for later, out of sight. */
    private static final Comparator<TableRow<?>> FROM_THE_TOP = Comparator
            .<TableRow<?>, Boolean>comparing(row -> !row.isVisible()).thenComparingInt(TableRow::getIndex);

    /** Of a row that has none yet. */
    private static final int NONE = -1;

    private int columns;
    private int figures;
    private int made;
    private final Set<TableRow<?>> waiting = new HashSet<>();
    private final Set<TableRow<?>> due = new HashSet<>();
    private final PulseByPulse pulse = new PulseByPulse(this::next);

    /**
     * Says that rows are to take their columns anew.
     *
     * @param pictures of the window that come before the first rows do
     */
    void begin(int pictures) {
        columns++;
        waiting.forEach(Parent::requestLayout); // those that are kept for later too, which nobody else can find
        waiting.clear();
        due.clear();
        pulse.startAfter(pictures); // unless rows come back already: what is done over and over must not keep them away
    }

    /** Which columns there are: a number that is another whenever they are to be taken anew. */
    int columns() {
        return columns;
    }

    /** Those that a new row has: all there are, or none before its turn, where others have been made just before. */
    int columnsOfNewRow() {
        made++;
        pulse.startAfter(0);
        return made > ROWS ? NONE : columns;
    }

    /** Says that the same columns have other figures; a row tells them when it is laid out. */
    void changeFigures() {
        figures++;
    }

    /** Which figures there are: a number that is another whenever they are to be told anew. */
    int figures() {
        return figures;
    }

    /** Whether rows wait for their turn. */
    boolean isUnderWay() {
        return !waiting.isEmpty();
    }

    /** Whether it is a row's turn to take them; a row whose turn it is not is laid out again when it is. */
    boolean isDue(TableRow<?> row) {
        if (due.remove(row)) {
            return true;
        }
        waiting.add(row);
        pulse.startAfter(0);
        return false;
    }

    /** Says that a row has what it waited for, if it did. */
    void settle(TableRow<?> row) {
        waiting.remove(row);
        due.remove(row);
    }

    private boolean next() {
        made = 0;
        List<TableRow<?>> next = waiting.stream().sorted(FROM_THE_TOP).limit(ROWS).toList();
        for (TableRow<?> row : next) {
            waiting.remove(row);
            due.add(row);
            row.requestLayout();
        }
        return !waiting.isEmpty();
    }
}
