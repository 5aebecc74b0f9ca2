package org.vmaflens.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.TableRow;
import org.testfx.api.FxRobot;

/** The rows of the table of frames as a user sees them. */
final class FrameRows {

    private FrameRows() {
    }

    /** Those in sight that have a frame, from the top. */
    static List<TableRow<?>> inSight(FxRobot robot) {
        List<TableRow<?>> rows = new ArrayList<>();
        for (TableRow<?> row : robot.lookup("#frames .table-row-cell").queryAllAs(TableRow.class)) {
            if (row.isVisible() && !row.isEmpty()) {
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparingInt(TableRow::getIndex));
        return rows;
    }
}
