package org.vmaflens.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableSet;
import javafx.scene.layout.FlowPane;
import org.vmaflens.plot.Numbers;

/** The features as switches, each with its figure at the crosshair. */
final class TimelineLegend extends FlowPane {

    private final ObservableSet<String> hidden;
    private final List<LegendToggle> toggles = new ArrayList<>();

    TimelineLegend(ObservableSet<String> hidden) {
        super(2, 0);
        this.hidden = hidden;
        setId("timeline-legend");
    }

    void setFeatures(List<String> names) {
        if (!names.equals(toggles.stream().map(LegendToggle::feature).toList())) {
            toggles.clear();
            for (int f = 0; f < names.size(); f++) {
                toggles.add(new LegendToggle(names.get(f), f, hidden));
            }
            getChildren().setAll(toggles);
        }
    }

    /** Shows p figures, nothing for NaN. */
    void setValues(double[] values, double magnitude) {
        int decimals = Numbers.decimals(magnitude);
        for (int f = 0; f < toggles.size(); f++) {
            toggles.get(f).setValue(Double.isNaN(values[f]) ? "" : Numbers.signed(values[f], decimals));
        }
    }
}
