package org.vmaflens.ui.frames;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table were selected at some time, as places in the clip and as places in the table. The latter are
 * looked for when somebody asks, which nobody does for most selections: of a film's they take a while.
 */
final class Chosen {

    /** No row. */
    static final Chosen NONE = new Chosen(RowList.Order.of(new int[0], 0), new BitSet());

    private final RowList.Order order;
    private final BitSet frames;
    private final int count;
    private int @Nullable [] places;

    /**
     * Of what a table lists.
     *
     * @param frames places in the clip; copied, and those that are not listed left out
     */
    Chosen(RowList.Order order, BitSet frames) {
        this.order = order;
        this.frames = (BitSet) frames.clone();
        this.frames.and(order.listed());
        count = this.frames.cardinality();
    }

    /** How many. */
    int count() {
        return count;
    }

    /** Whether they are the same rows, in the same places. */
    boolean same(Chosen other) {
        return order.same(other.order) && frames.equals(other.frames);
    }

    /** Their places in the table, rising; not to be changed. Any thread may ask. */
    synchronized int[] places() {
        int[] known = places;
        if (known == null) {
            known = new int[count];
            int next = 0;
            for (int frame = frames.nextSetBit(0); frame >= 0; frame = frames.nextSetBit(frame + 1)) {
                known[next++] = order.places()[frame];
            }
            Arrays.sort(known);
            places = known;
        }
        return known;
    }

    /** The place in the clip of one of them, counted in the table's order. */
    int frame(int at) {
        return order.rows()[places()[at]];
    }

    /** The first of them in the table, −1 for none. */
    int first() {
        return count == 0 ? -1 : places()[0];
    }
}
