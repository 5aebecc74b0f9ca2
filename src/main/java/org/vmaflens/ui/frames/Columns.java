package org.vmaflens.ui.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** Makes columns of figures, right-aligned; no figure is a dash. */
final class Columns {
    private final List<TableColumn<FrameRow, Double>> all = new ArrayList<>();

    void add(String title, int decimals, IntToDoubleFunction figure) {
        TableColumn<FrameRow, Double> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(figure.applyAsDouble(cell.getValue().index())));
        column.setCellFactory(made -> new FigureCell(decimals));
        column.setPrefWidth(Math.max(72, 9 * title.length() + 16));
        all.add(column);
    }

    List<TableColumn<FrameRow, Double>> all() {
        return all;
    }

    private static final class FigureCell extends TableCell<FrameRow, Double> {
        private final int decimals;

        FigureCell(int decimals) {
            this.decimals = decimals;
            setStyle("-fx-alignment: center-right;");
        }

        @Override
        protected void updateItem(@Nullable Double value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? "" : value.isNaN() ? "–" : ("%." + decimals + "f").formatted(value));
        }
    }
}
