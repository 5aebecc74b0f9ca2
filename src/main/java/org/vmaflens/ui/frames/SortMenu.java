package org.vmaflens.ui.frames;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import org.vmaflens.ui.text.Strings;

/**
 * Sorts the table without a mouse on its headings: a column that is chosen sorts upwards, chosen again downwards, and the
 * third time not at all.
 */
final class SortMenu extends ContextMenu {

    private final FrameTable table;

    SortMenu(FrameTable table) {
        this.table = table;
        fill(); // an empty menu is never shown
        setOnShowing(shown -> fill());
    }

    /** Lists the columns that the table has now. */
    void fill() {
        getItems().setAll(table.columns().stream().map(this::item).toList());
    }

    private MenuItem item(FigureColumn column) {
        String title = column.figure().title();
        MenuItem item = new MenuItem(table.getSortOrder().contains(column)
                ? Strings.of(isFalling(column) ? "frames.sort.down" : "frames.sort.up", title)
                : Strings.of("frames.sort", title));
        item.setId("sort-" + column.figure().name());
        item.setOnAction(chosen -> choose(column));
        return item;
    }

    private void choose(FigureColumn column) {
        if (!table.getSortOrder().equals(List.of(column))) {
            column.setSortType(TableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(column));
        } else if (isFalling(column)) {
            table.getSortOrder().clear();
        } else {
            column.setSortType(TableColumn.SortType.DESCENDING);
        }
    }

    private static boolean isFalling(FigureColumn column) {
        return column.getSortType() == TableColumn.SortType.DESCENDING;
    }
}
