package org.vmaflens.ui.frames;

import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/** Shows rows; one that takes another frame keeps the styles that it has, unless it looks selected and is not, or the reverse. */
final class FrameTableSkin extends TableViewSkin<FrameRow> {

    FrameTableSkin(FrameTable table) {
        super(table);
    }

    @Override
    protected VirtualFlow<TableRow<FrameRow>> createVirtualFlow() {
        return new Flow();
    }

    /**
     * The toolkit's own finds the styles of a row and of all its cells for every frame that the row takes, in the middle of the
     * layout.
     */
    private static final class Flow extends VirtualFlow<TableRow<FrameRow>> {

        @Override
        protected void setCellIndex(TableRow<FrameRow> row, int index) {
            // Styles make a new row's skin, and one that was out of sight may have missed a change of colours.
            if (row.getSkin() == null || !row.isVisible()) {
                super.setCellIndex(row, index);
                return;
            }
            boolean selected = row.isSelected();
            boolean focused = row.isFocused();
            row.updateIndex(index);
            if (row.isSelected() != selected || row.isFocused() != focused) {
                row.applyCss();
            }
        }
    }
}
