package org.vmaflens.ui.frames;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/**
 * All elements of a list are others now. What the toolkit builds for that itself has every former element made, one by one,
 * which holds a window up when they are a film's.
 */
final class Replaced<T> extends ListChangeListener.Change<T> {

    private static final int[] NO_PERMUTATION = {};

    private final List<T> before;
    private boolean begun;

    /** @param before what was there, made as it is looked at */
    Replaced(ObservableList<T> list, List<T> before) {
        super(list);
        this.before = before;
    }

    @Override
    public boolean next() {
        boolean first = !begun && (!before.isEmpty() || !getList().isEmpty());
        begun = true;
        return first;
    }

    @Override
    public void reset() {
        begun = false;
    }

    @Override
    public int getFrom() {
        return 0;
    }

    @Override
    public int getTo() {
        return getList().size();
    }

    @Override
    public List<T> getRemoved() {
        return before;
    }

    @Override
    protected int[] getPermutation() {
        return NO_PERMUTATION;
    }
}
