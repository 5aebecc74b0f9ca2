package org.vmaflens.ui.frames;

import java.util.Arrays;
import javafx.collections.ObservableListBase;

/** Rows of the table, made as they are looked at: a film's frames are an array of places and nothing more. */
final class RowList extends ObservableListBase<FrameRow> {

    private final int[] rows;
    private final int[] places;

    /**
     * Lists rows.
     *
     * @param rows places in the clip, in the table's order
     * @param n frames of the clip
     */
    RowList(int[] rows, int n) {
        this.rows = rows;
        this.places = new int[n];
        Arrays.fill(places, -1);
        for (int i = 0; i < rows.length; i++) {
            places[rows[i]] = i;
        }
    }

    @Override
    public FrameRow get(int index) {
        return new FrameRow(rows[index]);
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public int indexOf(Object row) {
        return row instanceof FrameRow one && one.index() >= 0 && one.index() < places.length
                ? places[one.index()]
                : -1;
    }

    @Override
    public boolean contains(Object row) {
        return indexOf(row) >= 0;
    }

    boolean sameAs(int[] others, int n) {
        return n == places.length && Arrays.equals(rows, others);
    }
}
