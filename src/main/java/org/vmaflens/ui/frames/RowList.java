package org.vmaflens.ui.frames;

import java.util.Arrays;
import java.util.BitSet;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the table, made as they are looked at: a film's frames are an array of places and nothing more. It stays the
 * same list when its rows change, because a table forgets its sort order with a new one.
 */
final class RowList extends ObservableListBase<FrameRow> {

    private Order order = Order.of(new int[0], 0);

    /**
     * Which rows are listed, made on any thread.
     *
     * @param rows places in the clip, in the table's order
     * @param places n, where each frame is in the table; −1 where it is not
     * @param listed the places in the clip that are in the table, as a set
     * @param rising whether they stand in the clip's order
     */
    record Order(int[] rows, int[] places, BitSet listed, boolean rising) {

        /** Of a clip of n frames. */
        static Order of(int[] rows, int n) {
            int[] places = new int[n];
            Arrays.fill(places, -1);
            BitSet listed = new BitSet(n);
            boolean rising = true;
            for (int i = 0; i < rows.length; i++) {
                places[rows[i]] = i;
                listed.set(rows[i]);
                rising &= i == 0 || rows[i] > rows[i - 1];
            }
            return new Order(rows, places, listed, rising);
        }

        /**
         * Adds rows of the table, first to last, to a set of places in the clip: word by word where that can be, since a film's
         * one by one hold a new window up.
         */
        void mark(int first, int last, BitSet frames) {
            if (rising) {
                BitSet between = new BitSet();
                between.set(rows[first], rows[last] + 1);
                between.and(listed);
                frames.or(between);
            } else {
                for (int row = first; row <= last; row++) {
                    frames.set(rows[row]);
                }
            }
        }

        boolean same(Order other) {
            return places.length == other.places.length && Arrays.equals(rows, other.rows);
        }
    }

    /** Lists other rows. */
    void show(Order next) {
        int[] before = order.rows();
        order = next;
        fireChange(new Replaced<>(this, Made.view(at -> new FrameRow(before[at]), before.length)));
    }

    /** Which rows it lists; not to be changed. */
    Order order() {
        return order;
    }

    /** Whether it lists just these rows. */
    boolean shows(Order other) {
        return order.same(other);
    }

    /** The place in the clip of a row of the table. */
    int frame(int row) {
        return order.rows()[row];
    }

    /** The row of the table where a place in the clip is listed; −1 where it is not. */
    int place(int frame) {
        int[] places = order.places();
        return frame >= 0 && frame < places.length ? places[frame] : -1;
    }

    @Override
    public FrameRow get(int index) {
        return new FrameRow(frame(index));
    }

    @Override
    public int size() {
        return order.rows().length;
    }

    @Override
    public int indexOf(@Nullable Object row) {
        return row instanceof FrameRow one ? place(one.index()) : -1;
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return indexOf(row) >= 0;
    }
}
