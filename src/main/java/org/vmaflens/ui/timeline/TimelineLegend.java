package org.vmaflens.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableSet;
import javafx.scene.layout.FlowPane;
import org.vmaflens.plot.Numbers;
import org.vmaflens.ui.workspace.PulseByPulse;

/** The features as switches, each with its figure at the crosshair. */
final class TimelineLegend extends FlowPane {

    private final ObservableSet<String> hidden;
    private final List<LegendToggle> toggles = new ArrayList<>();
    private final PulseByPulse rest = PulseByPulse.once(this::addRest);

    TimelineLegend(ObservableSet<String> hidden) {
        super(2, 0);
        this.hidden = hidden;
        setId("timeline-legend");
    }

    /** In an empty legend the second half comes a picture later: in a new window all of it is much to style at once. */
    void setFeatures(List<String> names) {
        if (!names.equals(toggles.stream().map(LegendToggle::feature).toList())) {
            boolean halves = toggles.isEmpty() && getScene() != null;
            toggles.clear();
            for (int f = 0; f < names.size(); f++) {
                toggles.add(new LegendToggle(names.get(f), f, hidden));
            }
            getChildren().setAll(halves ? toggles.subList(0, (names.size() + 1) / 2) : toggles);
            if (halves) {
                rest.startAfter(1);
            }
        }
    }

    private void addRest() {
        getChildren().addAll(toggles.subList(getChildren().size(), toggles.size()));
    }

    /** Shows p figures, nothing for NaN. */
    void setValues(double[] values, double magnitude) {
        int decimals = Numbers.decimals(magnitude);
        for (int f = 0; f < toggles.size(); f++) {
            toggles.get(f).setValue(Double.isNaN(values[f]) ? "" : Numbers.signed(values[f], decimals));
        }
    }
}
