package org.vmaflens.ui.frames;

import javafx.scene.control.TableCell;
import javafx.scene.control.skin.TableCellSkin;

/**
 * A cell that holds nothing but text. The toolkit takes a cell's text out of the window and puts it in again, to be
 * styled anew, whenever it says something else: more than half of what other rows cost.
 */
final class FigureCellSkin extends TableCellSkin<FrameRow, FrameRow> {

    FigureCellSkin(TableCell<FrameRow, FrameRow> cell) {
        super(cell);
    }

    @Override
    protected void updateChildren() {
        if (getChildren().isEmpty()) {
            super.updateChildren();
        }
    }
}
