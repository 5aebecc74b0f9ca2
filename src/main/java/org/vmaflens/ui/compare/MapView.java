package org.vmaflens.ui.compare;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.vmaflens.compare.Gaps;
import org.vmaflens.compare.SettingsMap;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.compare.MapChart;
import org.vmaflens.ui.text.Strings;

/** The settings map; a click adds a setting there. */
final class MapView extends StackPane {

    private final CompareModel model;
    private final ChartView<MapChart> view;

    MapView(CompareModel model, Shown shown) {
        this.model = model;
        setId("settings-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Strings.of("compare.map.help"));
        view = new ChartView<>("map", shown, MapChart::paint, new Readouts(model, shown)::map);
        view.paintWhile(model.activeProperty());
        getChildren().add(view);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> setCursor(inside(view.chart(), event)
                ? Cursor.CROSSHAIR
                : Cursor.DEFAULT));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            MapChart chart = view.chart();
            if (chart != null && event.getButton() == MouseButton.PRIMARY && inside(chart, event)) {
                // the cell's, which are what is read there
                Box box = view.box();
                model.add(Rounding.digits(chart.stds()[chart.column(box, event.getX())], 2),
                        Rounding.digits(chart.kernelWidths()[chart.row(box, event.getY())], 2));
                event.consume();
            }
        });
    }

    /** Its chart, for paper. */
    Exhibit exhibit() {
        return view;
    }

    void show(Found<SettingsMap> map) {
        view.show(map.value().map(now -> Found.of(chart(now))).orElseGet(() -> Found.nothing(
                map.reason().isEmpty() ? model.waitingProperty().get() : map.reason())));
    }

    private MapChart chart(SettingsMap now) {
        Choices.Ground ground = model.choices().groundProperty().get();
        String title = Strings.of("compare.ground", ground);
        double tolerance = model.choices().toleranceProperty().get();
        return switch (ground) {
            case R2 -> chart(now, now.r2(), new MapChart.Measure(title, 0.5, 1, false, true), 0.9);
            case GAP -> chart(now, now.gaps(), new MapChart.Measure(title, 0.1, 100, true, false), Gaps.NOTICEABLE);
            case ERROR -> chart(now, now.errors(), new MapChart.Measure(title, 1e-3, 1, true, false), tolerance);
            case MEMBERS -> chart(now, now.shares(), new MapChart.Measure(title, 0.01, 100, true, false), 1);
        };
    }

    private MapChart chart(SettingsMap now, double[] values, MapChart.Measure measure, double enough) {
        return new MapChart(now.stds(), now.kernelWidths(), values, measure, enough,
                model.settings().stream().map(one -> new MapChart.Place(Question.badge(one),
                        one.neighbourhood().std(), one.neighbourhood().kernelWidth())).toList());
    }

    private boolean inside(@Nullable MapChart chart, MouseEvent event) {
        if (chart == null) {
            return false;
        }
        Box plot = chart.plot(view.box());
        return event.getX() >= plot.x() && event.getX() <= plot.right() && event.getY() >= plot.y()
                && event.getY() <= plot.bottom();
    }
}
