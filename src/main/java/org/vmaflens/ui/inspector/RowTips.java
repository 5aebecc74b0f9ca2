package org.vmaflens.ui.inspector;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.vmaflens.plot.BarPanel;
import org.vmaflens.ui.text.FeatureWords;

/** Explains the feature of the row under the pointer. */
final class RowTips {

    private static final double WIDEST = 320;

    private RowTips() {
    }

    /**
     * Explains rows of {@link BarPanel#ROW} pixels.
     *
     * @param head height above the first row
     * @param names features by row; empty for a row without one
     */
    static void install(Node chart, double head, Supplier<List<String>> names) {
        Tooltip tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        tip.setShowDelay(Duration.millis(400));
        tip.setShowDuration(Duration.seconds(30));
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            int row = (int) Math.floor((event.getY() - head) / BarPanel.ROW);
            List<String> rows = names.get();
            String name = row >= 0 && row < rows.size() ? rows.get(row) : "";
            if (name.isEmpty()) {
                Tooltip.uninstall(chart, tip);
            } else {
                tip.setText(FeatureWords.tip(name));
                Tooltip.install(chart, tip);
            }
        });
    }
}
