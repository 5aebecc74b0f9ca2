package org.vmaflens.ui.frames;

import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;

/**
 * A row that takes in other columns when it is its turn, and is not seen until then: its cells are under other heads. In a
 * window that has become much wider it keeps the cells that it has until it is its turn to have more.
 */
final class FrameRowSkin extends TableRowSkin<FrameRow> {

    /** Room for another column or two, in pixels, which all rows take in at once. */
    private static final double LITTLE = 100;

    private final RowTurns turns;

    /** The columns that it has. */
    private int columns;

    /** Width of the table that it has cells for. */
    private double room;

    private boolean laidOut;
    private boolean layingOut;

    FrameRowSkin(TableRow<FrameRow> row, RowTurns turns) {
        super(row);
        this.turns = turns;
        columns = turns.columnsOfNewRow();
        if (columns == turns.columns()) {
            room = Double.POSITIVE_INFINITY; // its first cells are for whatever width there is
        } else {
            getChildren().clear(); // cells find their styles, and make what they are made of, where they are in the window
        }
        registerChangeListener(row.visibleProperty(), seen -> row.requestLayout()); // kept for later, it missed what changed
    }

    /** Takes its cells out of the window until it is its turn; they are not made anew. */
    void fold() {
        getChildren().clear();
        getSkinnable().requestLayout();
    }

    /** Has its cells tell their figures when it is laid out next, which it will be; one that only measures cells never is. */
    boolean willTell() {
        if (laidOut && !layingOut) {
            getSkinnable().requestLayout();
        }
        return laidOut;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        double wide = getSkinnable().getTableView().getWidth();
        boolean right = columns == turns.columns();
        boolean enough = right && wide - room < LITTLE;
        if (enough) {
            turns.settle(getSkinnable());
        }
        boolean due = enough || turns.isDue(getSkinnable());
        getSkinnable().setOpacity(right || due ? 1 : 0);
        if (due) {
            columns = turns.columns();
            room = wide;
            laidOut = true;
            layingOut = true;
            super.layoutChildren(x, y, width, height);
            layingOut = false;
        }
        if (right || due) { // one that waits for more cells may have taken another frame meanwhile
            tell();
        }
    }

    private void tell() {
        for (Node child : getChildren()) { // those that are not out of sight at a side
            if (child instanceof FigureColumn.Cell cell) {
                cell.tell();
            }
        }
    }
}
