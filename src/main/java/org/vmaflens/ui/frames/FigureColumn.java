package org.vmaflens.ui.frames;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vmaflens.ui.text.Strings;

/** A column of figures, right-aligned. */
final class FigureColumn extends TableColumn<FrameRow, FrameRow> {

    private static final double WIDEST = 340;

    private final Tooltip tip = new Tooltip();
    private Figure figure;

    FigureColumn(Figure figure) {
        this.figure = figure;
        explain();
        Label title = new Label(figure.title());
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        title.setTooltip(tip);
        title.setMinWidth(Region.USE_PREF_SIZE);
        setGraphic(title);
        setId("column-" + figure.name());
        setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        setCellFactory(made -> new Cell());
        setPrefWidth(Math.max(68, 7.5 * figure.title().length() + 30));
    }

    Figure figure() {
        return figure;
    }

    /** Shows other figures of the same kind. */
    void setFigure(Figure next) {
        figure = next;
        explain();
    }

    private void explain() {
        tip.setText(figure.meaning() + "\n" + Strings.of("frames.called", figure.name()));
    }

    private final class Cell extends TableCell<FrameRow, FrameRow> {
        Cell() {
            setStyle("-fx-alignment: center-right;");
        }

        @Override
        protected void updateItem(@Nullable FrameRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? "" : figure.shown(row.index()));
        }
    }
}
