package org.vmaflens.ui.frames;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.vmaflens.export.SessionTabs;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Latest;
import org.vmaflens.ui.workspace.PulseByPulse;

/** The table itself: columns of figures over a list of rows. */
final class FrameTable extends TableView<FrameRow> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination SORT = new KeyCodeCombination(KeyCode.S);

    /** Height of a row, in pixels. */
    private static final double ROW = 28;

    /** Pictures in which the window loses the cells of the table, and then takes other colours. */
    private static final int STYLING = 2;

    private final RowSelection selection;
    private final RowTurns turns = new RowTurns();
    private final Label none = new Label();
    private final Latest copying;
    private final PulseByPulse heading = PulseByPulse.once(this::takeHead);

    /** The head while it is out of the window, and its place among the children. */
    private @Nullable Node head;
    private int place;

    /** What to sort by; of columns that are not there it waits until they are. */
    private List<SessionTabs.Sort> order = List.of();
    private boolean arranging;

    /**
     * Shows rows.
     *
     * @param sort called when the columns to sort by have changed
     * @param copying where the text of copied rows is made
     */
    FrameTable(RowList rows, Runnable sort, Latest copying) {
        this.copying = copying;
        setId("frames");
        getStyleClass().addAll(Styles.DENSE, "figures");
        setAccessibleText(Strings.of("tab.frames"));
        setFixedCellSize(ROW); // with it only cells that can be seen are made
        setRowFactory(made -> new TableRow<>() {
            @Override
            protected Skin<?> createDefaultSkin() {
                return new FrameRowSkin(this, turns);
            }
        });
        none.setId("frames-none");
        setPlaceholder(none);
        setItems(rows);
        selection = new RowSelection(this, rows);
        setSelectionModel(selection);
        selection.setSelectionMode(SelectionMode.MULTIPLE);
        arranging = true; // a new policy is asked at once
        setSortPolicy(asked -> {
            if (!arranging) {
                order = columnsSortedBy();
                sort.run(); // a worker sorts
            }
            return true; // otherwise the table takes the order back
        });
        arranging = false;
        SortMenu menu = new SortMenu(this);
        getColumns().addListener((InvalidationListener) changed -> menu.fill());
        setContextMenu(menu);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (COPY.match(key)) {
                copy();
                key.consume();
            } else if (SORT.match(key)) {
                Point2D corner = localToScreen(ROW, ROW);
                new SortMenu(this).show(this, corner.getX(), corner.getY()); // a new one begins at its first line
                key.consume();
            }
        });
    }

    /**
     * Shows these figures of n frames. Columns of the same name stay, with their widths and in their order; a new one
     * comes after the one that it follows in the list.
     */
    void setFigures(List<Figure> figures, int n) {
        Map<String, FigureColumn> now = new LinkedHashMap<>();
        columns().forEach(column -> now.put(column.figure().name(), column));
        List<FigureColumn> next = new ArrayList<>();
        for (Figure figure : figures) {
            FigureColumn known = now.remove(figure.name());
            if (known != null) {
                known.setFigure(figure, n);
            }
            next.add(known == null ? new FigureColumn(figure, n, turns::figures) : known);
        }
        if (!now.isEmpty() || !columns().containsAll(next)) {
            List<FigureColumn> ordered = new ArrayList<>(columns());
            ordered.retainAll(next);
            int place = 0;
            for (FigureColumn column : next) {
                if (!ordered.contains(column)) {
                    ordered.add(place, column);
                }
                place = ordered.indexOf(column) + 1;
            }
            turns.begin(0);
            arranging = true;
            getColumns().setAll(ordered);
            arrange();
            arranging = false;
        }
    }

    /**
     * Takes its head and the cells of all rows out of the window, which are about as many nodes as all others of it. The head
     * comes back after the picture in which the window takes other colours, cells after that a few rows a picture. It stays in
     * the window itself, for it may have the keys.
     */
    void fold() {
        turns.begin(STYLING);
        forEachRow(FrameRowSkin::fold);
        Node there = lookup(".column-header-background");
        if (there != null) {
            head = there;
            place = getChildren().indexOf(there);
            getChildren().remove(there);
            heading.startAfter(STYLING - 1);
        }
    }

    private void takeHead() {
        if (head != null) {
            getChildren().add(place, head);
            head = null;
        }
    }

    /**
     * Has rows that stay tell other figures. The toolkit's refresh would take every one of them out of the table and bring
     * it back.
     */
    void tellFigures() {
        turns.changeFigures();
        forEachRow(row -> row.getSkinnable().requestLayout());
    }

    private void forEachRow(Consumer<FrameRowSkin> action) {
        for (Node node : lookupAll(".table-row-cell")) {
            if (node instanceof TableRow<?> row && row.getSkin() instanceof FrameRowSkin skin) {
                action.accept(skin);
            }
        }
    }

    /** Whether rows are left that wait for their columns. */
    boolean isTakingColumns() {
        return turns.isUnderWay();
    }

    /** Says that no row is listed because none passes the filter; before the first rows are there it says nothing. */
    void sayNone(boolean filtered) {
        none.setText(filtered ? Strings.of("frames.none") : "");
    }

    /** What it is sorted by, first things first, with columns that come later. */
    List<SessionTabs.Sort> order() {
        return order;
    }

    /** Sorts by these columns; the caller then lists the rows anew. */
    void sortBy(List<SessionTabs.Sort> by) {
        order = List.copyOf(by);
        arranging = true;
        arrange();
        arranging = false;
    }

    private void arrange() {
        List<TableColumn<FrameRow, ?>> sorted = new ArrayList<>();
        for (SessionTabs.Sort one : order) {
            columns().stream().filter(column -> column.figure().name().equals(one.column())).findFirst()
                    .ifPresent(column -> {
                        column.setSortType(one.falling()
                                ? TableColumn.SortType.DESCENDING
                                : TableColumn.SortType.ASCENDING);
                        sorted.add(column);
                    });
        }
        getSortOrder().setAll(sorted);
    }

    private List<SessionTabs.Sort> columnsSortedBy() {
        return getSortOrder().stream().map(column -> new SessionTabs.Sort(((FigureColumn) column).figure().name(),
                column.getSortType() == TableColumn.SortType.DESCENDING)).toList();
    }

    List<FigureColumn> columns() {
        List<FigureColumn> columns = new ArrayList<>();
        for (TableColumn<FrameRow, ?> column : getColumns()) {
            columns.add((FigureColumn) column);
        }
        return columns;
    }

    List<RowOrder.Key> keys() {
        List<RowOrder.Key> keys = new ArrayList<>();
        for (TableColumn<FrameRow, ?> column : getSortOrder()) {
            keys.add(new RowOrder.Key(((FigureColumn) column).figure(),
                    column.getSortType() == TableColumn.SortType.DESCENDING));
        }
        return keys;
    }

    /**
     * Looks at the first rows again before the table gets fewer: it would lay out those that it shows now, which may lie
     * far behind the new end, and JavaFX then logs that an index exceeds its count of cells.
     */
    void goBack(int count) {
        if (count < getItems().size()) {
            scrollTo(0);
        }
    }

    /** The rows in sight, by their places in the table. */
    IntStream inSight() {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            return IntStream.rangeClosed(flow.getFirstVisibleCell().getIndex(), flow.getLastVisibleCell().getIndex());
        }
        return IntStream.empty();
    }

    /** Whether the row at this place is wholly in sight; the first and the last one that can be seen may be cut off. */
    boolean shows(int place) {
        int[] seen = inSight().toArray();
        return seen.length > 0 && seen[0] < place && place < seen[seen.length - 1];
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new FrameTableSkin(this);
    }

    /** What is selected in it. */
    RowSelection selection() {
        return selection;
    }

    /** Puts the selected rows on the clipboard, in the table's order, in full precision, under the columns' names. */
    void copy() {
        List<Figure> figures = columns().stream().map(FigureColumn::figure).toList();
        Chosen rows = selection.chosen();
        copying.ask(() -> text(figures, rows), text -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static String text(List<Figure> figures, Chosen rows) {
        StringBuilder text = new StringBuilder(figures.stream().map(Figure::name).collect(Collectors.joining("\t")));
        for (int at = 0; at < rows.count(); at++) {
            int frame = rows.frame(at);
            char before = '\n';
            for (Figure figure : figures) {
                text.append(before).append(figure.full(frame));
                before = '\t';
            }
        }
        return text.append('\n').toString();
    }
}
