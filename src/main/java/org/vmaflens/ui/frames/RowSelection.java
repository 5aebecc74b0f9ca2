package org.vmaflens.ui.frames;

import java.util.BitSet;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.vmaflens.ui.workspace.FxThread;

/**
 * The selected rows, as a set of frames: it survives sorting, and forgets frames that are filtered out. The table's own
 * model keeps an object a row and looks for it among all others, which takes seconds for a film (ADR 60).
 */
final class RowSelection extends TableView.TableViewSelectionModel<FrameRow> {

    private final RowList rows;
    private final BitSet frames = new BitSet();
    private final Made<Integer> indices = new Made<>(at -> chosen().places()[at], () -> chosen().count());
    private final Made<FrameRow> items = new Made<>(at -> new FrameRow(chosen().frame(at)), () -> chosen().count());
    @SuppressWarnings("rawtypes") // as the superclass has it
    private final Made<TablePosition> cells;
    private @Nullable Chosen chosen = Chosen.NONE;
    private Chosen told = Chosen.NONE;
    private boolean telling;

    /** Selects among these rows of a table. */
    RowSelection(TableView<FrameRow> table, RowList rows) {
        super(table);
        this.rows = rows;
        cells = new Made<>(at -> new TablePosition<>(table, getSelectedIndex(), null), () -> isEmpty() ? 0 : 1);
        rows.addListener((ListChangeListener<FrameRow>) change -> relisted());
    }

    /** The selected frames by their places in the clip; not to be changed. */
    BitSet frames() {
        return frames;
    }

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return indices;
    }

    @Override
    public ObservableList<FrameRow> getSelectedItems() {
        return items;
    }

    /** Of all selected cells only the one selected last, which is all that a table of whole rows asks for. */
    @Override
    @SuppressWarnings("rawtypes")
    public ObservableList<TablePosition> getSelectedCells() {
        return cells;
    }

    @Override
    public boolean isSelected(int row) {
        return row >= 0 && row < rows.size() && frames.get(rows.frame(row));
    }

    @Override
    public boolean isSelected(int row, @Nullable TableColumn<FrameRow, ?> column) {
        return isSelected(row);
    }

    @Override
    public boolean isEmpty() {
        return frames.isEmpty();
    }

    @Override
    public void select(int row) {
        selectIndices(row);
    }

    @Override
    public void select(@Nullable FrameRow row) {
        select(rows.indexOf(row));
    }

    @Override
    public void select(int row, @Nullable TableColumn<FrameRow, ?> column) {
        select(row);
    }

    @Override
    public void clearAndSelect(int row) {
        frames.clear();
        if (row >= 0 && row < rows.size()) {
            select(row);
        } else {
            tell(-1);
        }
    }

    @Override
    public void clearAndSelect(int row, @Nullable TableColumn<FrameRow, ?> column) {
        clearAndSelect(row);
    }

    @Override
    public void selectIndices(int row, int... others) {
        int lead = add(row) ? row : -1;
        for (int other : others) {
            lead = add(other) ? other : lead;
        }
        if (lead >= 0) {
            focus(lead);
            tell(lead);
        }
    }

    @Override
    public void selectRange(int start, int end) {
        int first = Math.max(0, Math.min(start, end + 1));
        int last = Math.min(rows.size() - 1, Math.max(start, end - 1));
        if (start != end && first <= last) {
            rows.order().mark(first, last, frames);
            chosen = null;
            int lead = start < end ? last : first;
            focus(lead);
            tell(lead);
        }
    }

    /** Both ends included, in either order. */
    @Override
    public void selectRange(int from, @Nullable TableColumnBase<FrameRow, ?> fromColumn, int to,
            @Nullable TableColumnBase<FrameRow, ?> toColumn) {
        selectRange(from, from <= to ? to + 1 : to - 1);
    }

    @Override
    public void selectAll() {
        if (rows.isEmpty()) {
            return;
        }
        frames.or(rows.order().listed());
        tell(Math.max(0, getSelectedIndex()));
    }

    @Override
    public void selectFirst() {
        select(0);
    }

    @Override
    public void selectLast() {
        select(rows.size() - 1);
    }

    @Override
    public void selectPrevious() {
        select(getFocusedIndex() - 1);
    }

    @Override
    public void selectNext() {
        select(getFocusedIndex() + 1);
    }

    @Override
    public void selectAboveCell() {
        selectPrevious();
    }

    @Override
    public void selectBelowCell() {
        selectNext();
    }

    /** Whole rows are selected. */
    @Override
    public void selectLeftCell() {
        focus(getFocusedIndex());
    }

    /** Whole rows are selected. */
    @Override
    public void selectRightCell() {
        focus(getFocusedIndex());
    }

    /** A table takes a range back row by row, so that this is told once for all of them, soon. */
    @Override
    public void clearSelection(int row) {
        if (isSelected(row)) {
            frames.clear(rows.frame(row));
            chosen = null;
            if (!telling) {
                telling = true;
                FxThread.soon(() -> {
                    telling = false;
                    tell(lead());
                });
            }
        }
    }

    @Override
    public void clearSelection(int row, @Nullable TableColumn<FrameRow, ?> column) {
        clearSelection(row);
    }

    @Override
    public void clearSelection() {
        frames.clear();
        tell(-1);
    }

    private boolean add(int row) {
        boolean there = row >= 0 && row < rows.size();
        if (there) {
            frames.set(rows.frame(row));
            chosen = null;
        }
        return there;
    }

    private void relisted() {
        FrameRow before = getSelectedItem();
        frames.and(rows.order().listed());
        int place = rows.indexOf(before);
        chosen = null;
        tell(isSelected(place) ? place : lead());
    }

    /** The row selected last, as far as it still is; else the first that is. */
    private int lead() {
        return isSelected(getSelectedIndex()) ? getSelectedIndex() : chosen().first();
    }

    /** What is selected now. */
    Chosen chosen() {
        Chosen known = chosen;
        if (known == null) {
            known = new Chosen(rows.order(), frames);
            chosen = known;
        }
        return known;
    }

    private void tell(int lead) {
        Chosen before = told;
        int cellsBefore = before.count() == 0 ? 0 : 1;
        TablePosition<FrameRow, ?> cellBefore = new TablePosition<>(getTableView(), getSelectedIndex(), null);
        chosen = null;
        told = chosen();
        setSelectedIndex(lead);
        setSelectedItem(lead < 0 ? null : rows.get(lead));
        if (!before.same(told)) {
            indices.replaced(Made.view(at -> before.places()[at], before.count()));
            items.replaced(Made.view(at -> new FrameRow(before.frame(at)), before.count()));
        }
        cells.replaced(Made.view(at -> cellBefore, cellsBefore));
    }
}
