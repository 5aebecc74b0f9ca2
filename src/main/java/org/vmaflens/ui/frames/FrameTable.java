package org.vmaflens.ui.frames;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.vmaflens.ui.text.Strings;

/** The table itself: columns of figures over a list of rows. */
final class FrameTable extends TableView<FrameRow> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    FrameTable(Runnable sort) {
        setId("frames");
        getStyleClass().addAll(Styles.DENSE, "figures");
        setAccessibleText(Strings.of("tab.frames"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setSortPolicy(table -> {
            sort.run();
            return true;
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (COPY.match(key)) {
                copy();
                key.consume();
            }
        });
    }

    /** Shows these figures; keeps the columns, their widths and their order while the kinds stay the same. */
    void setFigures(List<Figure> figures) {
        Map<String, Figure> kinds = new LinkedHashMap<>();
        figures.forEach(figure -> kinds.put(figure.kind(), figure));
        Map<String, FigureColumn> now = new LinkedHashMap<>();
        columns().forEach(column -> now.put(column.figure().kind(), column));
        if (now.keySet().equals(kinds.keySet())) {
            kinds.forEach((kind, figure) -> Objects.requireNonNull(now.get(kind)).setFigure(figure));
            return;
        }
        List<String> sorted = getSortOrder().stream().map(TableColumn::getId).toList();
        getColumns().setAll(figures.stream().map(FigureColumn::new).toList());
        getSortOrder().setAll(columns().stream().filter(column -> sorted.contains(column.getId())).toList());
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

    /** The selected rows, tab-separated, in full precision, under the names of the columns. */
    String selection() {
        List<Figure> figures = columns().stream().map(FigureColumn::figure).toList();
        StringBuilder text = new StringBuilder(figures.stream().map(Figure::name).collect(Collectors.joining("\t")));
        for (FrameRow row : getSelectionModel().getSelectedItems()) {
            text.append('\n').append(figures.stream().map(figure -> figure.full(row.index()))
                    .collect(Collectors.joining("\t")));
        }
        return text.append('\n').toString();
    }

    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(selection());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
