package org.vmaflens.ui.frames;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
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
    private final Made<Integer> indices = new Made<>(at -> selected().places[at], () -> selected().places.length);
    private final Made<FrameRow> items = new Made<>(at -> new FrameRow(selected().frames[at]),
            () -> selected().frames.length);
    @SuppressWarnings("rawtypes") // as the superclass has it
    private final Made<TablePosition> cells;
    private @Nullable Selected selected = Selected.NONE;
    private Selected told = Selected.NONE;
    private boolean telling;

    /** In the table's order: where the selected rows are, and which frames they are. */
    private record Selected(int[] places, int[] frames) {
        static final Selected NONE = new Selected(new int[0], new int[0]);
    }

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
        int step = start < end ? 1 : -1;
        int lead = -1;
        for (int row = start; row != end; row += step) {
            lead = add(row) ? row : lead;
        }
        if (lead >= 0) {
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
        for (int row = 0; row < rows.size(); row++) {
            add(row);
        }
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
            selected = null;
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
            selected = null;
        }
        return there;
    }

    private void relisted() {
        FrameRow before = getSelectedItem();
        for (int frame = frames.nextSetBit(0); frame >= 0; frame = frames.nextSetBit(frame + 1)) {
            frames.set(frame, rows.place(frame) >= 0);
        }
        int place = rows.indexOf(before);
        selected = null;
        tell(isSelected(place) ? place : lead());
    }

    /** The row selected last, as far as it still is; else the first that is. */
    private int lead() {
        int[] places = selected().places;
        return isSelected(getSelectedIndex()) ? getSelectedIndex() : places.length == 0 ? -1 : places[0];
    }

    private Selected selected() {
        Selected known = selected;
        if (known == null) {
            int[] places = frames.stream().map(rows::place).filter(place -> place >= 0).sorted().toArray();
            int[] which = IntStream.of(places).map(rows::frame).toArray();
            known = new Selected(places, which);
            selected = known;
        }
        return known;
    }

    private void tell(int lead) {
        Selected before = told;
        int cellsBefore = before.places.length == 0 ? 0 : 1;
        TablePosition<FrameRow, ?> cellBefore = new TablePosition<>(getTableView(), getSelectedIndex(), null);
        selected = null;
        told = selected();
        setSelectedIndex(lead);
        setSelectedItem(lead < 0 ? null : rows.get(lead));
        if (!Arrays.equals(before.places, told.places)) {
            indices.replaced(Made.view(at -> before.places[at], before.places.length));
        }
        if (!Arrays.equals(before.frames, told.frames)) {
            items.replaced(Made.view(at -> new FrameRow(before.frames[at]), before.frames.length));
        }
        cells.replaced(Made.view(at -> cellBefore, cellsBefore));
    }
}
