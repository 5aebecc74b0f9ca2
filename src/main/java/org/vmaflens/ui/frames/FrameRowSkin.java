package org.vmaflens.ui.frames;

import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;

/** A row that takes in other columns when it is its turn, and is not seen until then: its cells are under other heads. */
final class FrameRowSkin extends TableRowSkin<FrameRow> {

    private final RowTurns turns;

    /** The columns that it has; a new row has those that there are. */
    private int columns;

    private boolean laidOut;
    private boolean layingOut;

    FrameRowSkin(TableRow<FrameRow> row, RowTurns turns) {
        super(row);
        this.turns = turns;
        columns = turns.columns();
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
        boolean right = columns == turns.columns() || turns.isDue(getSkinnable());
        getSkinnable().setOpacity(right ? 1 : 0);
        if (right) {
            columns = turns.columns();
            laidOut = true;
            layingOut = true;
            super.layoutChildren(x, y, width, height);
            layingOut = false;
            for (Node child : getChildren()) { // those that are not out of sight at a side
                if (child instanceof FigureColumn.Cell cell) {
                    cell.tell();
                }
            }
        }
    }
}
