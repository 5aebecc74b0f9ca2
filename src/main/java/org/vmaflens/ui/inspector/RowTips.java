package org.vmaflens.ui.inspector;

import java.util.function.DoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.vmaflens.ui.text.FeatureWords;

/** Explains the feature of the row under the pointer. */
final class RowTips {

    private static final double WIDEST = 320;

    private RowTips() {
    }

    /** @param feature the one at a height, in pixels from the chart's top; empty for none */
    static void install(Node chart, DoubleFunction<String> feature) {
        Tooltip tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        tip.setShowDelay(Duration.millis(400));
        tip.setShowDuration(Duration.seconds(30));
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            String name = feature.apply(event.getY());
            if (name.isEmpty()) {
                Tooltip.uninstall(chart, tip);
            } else {
                tip.setText(FeatureWords.tip(name));
                Tooltip.install(chart, tip);
            }
        });
    }
}
