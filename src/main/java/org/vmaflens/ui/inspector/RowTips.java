package org.vmaflens.ui.inspector;

import java.util.function.DoubleFunction;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.vmaflens.ui.text.FeatureWords;
import org.vmaflens.ui.text.Tip;

/** Explains the feature of the row under the pointer. */
final class RowTips {

    private RowTips() {
    }

    /** @param feature the one at a height, in pixels from the chart's top; empty for none */
    static void install(Node chart, DoubleFunction<String> feature) {
        Tip tip = new Tip(chart);
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            String name = feature.apply(event.getY());
            tip.say(name.isEmpty() ? "" : FeatureWords.tip(name));
        });
    }
}
