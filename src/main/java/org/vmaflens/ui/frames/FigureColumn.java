package org.vmaflens.ui.frames;

import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;

/** A column of figures, right-aligned. */
final class FigureColumn extends TableColumn<FrameRow, FrameRow> {

    private static final double NARROWEST = 68;
    private static final double DIGIT = 8.2;
    private static final double PADDING = 20;

    /** No number of figures. */
    private static final int NEVER = -1;

    private final Label title = new Label();
    private final Tip tip = new Tip(title);
    private final IntSupplier figures;
    private Figure figure;

    /**
     * @param n how many rows there are
     * @param figures which figures there are: a number that is another whenever they are to be told anew
     */
    FigureColumn(Figure figure, int n, IntSupplier figures) {
        this.figure = figure;
        this.figures = figures;
        explain();
        title.setText(figure.title());
        title.setMinWidth(Region.USE_PREF_SIZE);
        setGraphic(title);
        setId("column-" + figure.name());
        setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        setCellFactory(made -> new Cell());
        setPrefWidth(Math.max(Math.max(NARROWEST, 7.5 * figure.title().length() + 30), width(n)));
    }

    Figure figure() {
        return figure;
    }

    /** Shows other figures of the same kind. */
    void setFigure(Figure next, int n) {
        figure = next;
        if (getWidth() < width(n)) {
            setPrefWidth(width(n)); // the clip before was shorter
        }
        explain();
    }

    /** What the last frame's figure takes, which is the longest of those that grow along a clip. */
    private double width(int n) {
        return n == 0 ? 0 : DIGIT * figure.shown(n - 1).length() + PADDING;
    }

    private void explain() {
        tip.say(figure.meaning() + "\n" + Strings.of("frames.called", figure.name()));
    }

    /** A frame's figure. */
    final class Cell extends TableCell<FrameRow, FrameRow> {
        private int told;

        Cell() {
            setAlignment(Pos.CENTER_RIGHT);
        }

        /** Says what the figure is now, where it has not done so since there are these figures. */
        void tell() {
            if (told != figures.getAsInt()) {
                say();
            }
        }

        private void say() {
            told = figures.getAsInt();
            FrameRow row = getItem();
            setText(row == null ? "" : figure.shown(row.index()));
        }

        /** Screen readers ask for cells that are out of sight, too. */
        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            tell();
            return super.queryAccessibleAttribute(attribute, parameters);
        }

        @Override
        protected Skin<?> createDefaultSkin() {
            return new FigureCellSkin(this);
        }

        /** In a row that is laid out all the same the figure is told then: the toolkit brings up to date what nobody sees, too. */
        @Override
        protected void updateItem(@Nullable FrameRow row, boolean empty) {
            super.updateItem(row, empty);
            TableRow<FrameRow> line = getTableRow();
            if (line != null && line.getSkin() instanceof FrameRowSkin skin && skin.willTell()) {
                told = NEVER;
            } else {
                say();
            }
        }
    }
}
