package org.vmaflens.ui.frames;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the table, made as they are looked at: a film's frames are an array of places and nothing more. It stays the
 * same list when its rows change, because a table forgets its sort order with a new one.
 */
final class RowList extends ObservableListBase<FrameRow> {

    private int[] rows = {};
    private int[] places = {};

    /**
     * Lists other rows.
     *
     * @param next places in the clip, in the table's order
     * @param n frames of the clip
     */
    void show(int[] next, int n) {
        List<FrameRow> removed = view(rows);
        beginChange();
        rows = next;
        places = new int[n];
        Arrays.fill(places, -1);
        for (int i = 0; i < rows.length; i++) {
            places[rows[i]] = i;
        }
        nextReplace(0, rows.length, removed);
        endChange();
    }

    /** Whether it lists just these rows of a clip of n frames. */
    boolean sameAs(int[] others, int n) {
        return n == places.length && Arrays.equals(rows, others);
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
    public int indexOf(@Nullable Object row) {
        return row instanceof FrameRow one && one.index() >= 0 && one.index() < places.length
                ? places[one.index()]
                : -1;
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return indexOf(row) >= 0;
    }

    private static List<FrameRow> view(int[] of) {
        return new AbstractList<>() {
            @Override
            public FrameRow get(int index) {
                return new FrameRow(of[index]);
            }

            @Override
            public int size() {
                return of.length;
            }
        };
    }
}
