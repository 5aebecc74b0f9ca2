package org.vmaflens.ui.compare;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.vmaflens.compare.SettingsMap;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.compare.MapChart;
import org.vmaflens.ui.chart.ChartCanvas;
import org.vmaflens.ui.text.Strings;

/** The settings map; a click adds a setting there. */
final class MapView extends StackPane {

    private final CompareModel model;
    private final Shown shown;
    private final Tooltip tip = new Tooltip();
    private final ChartCanvas canvas = new ChartCanvas(Strings.of("compare.map"), this::paint);
    private @Nullable SettingsMap map;

    MapView(CompareModel model, Shown shown) {
        this.model = model;
        this.shown = shown;
        setId("settings-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Strings.of("compare.map.help"));
        getChildren().add(canvas);
        canvas.activeProperty().bind(model.activeProperty());
        Tooltip.install(this, tip);
        tip.setText(Strings.of("compare.map.help"));
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            MapChart chart = chart();
            if (chart != null && event.getButton() == MouseButton.PRIMARY && inside(chart, event)) {
                model.add(Rounding.digits(chart.across(box()).value(event.getX()), 2),
                        Rounding.digits(chart.up(box()).value(event.getY()), 2));
                event.consume();
            }
        });
    }

    void show(@Nullable SettingsMap next) {
        map = next;
        canvas.repaint();
    }

    private @Nullable MapChart chart() {
        SettingsMap now = map;
        if (now == null) {
            return null;
        }
        double[] values = switch (model.choices().groundProperty().get()) {
            case R2 -> now.r2();
            case GAP -> now.gaps();
            case ERROR -> now.errors();
        };
        String title = Strings.of("compare.ground", model.choices().groundProperty().get());
        double tolerance = model.choices().toleranceProperty().get();
        return switch (model.choices().groundProperty().get()) {
            case R2 -> chart(now, values, new MapChart.Measure(title, 0.5, 1, false, true), 0.9);
            case GAP -> chart(now, values, new MapChart.Measure(title, 0.1, 100, true, false), 2);
            case ERROR -> chart(now, values, new MapChart.Measure(title, 1e-4, 1, true, false), tolerance / 1.96);
        };
    }

    private MapChart chart(SettingsMap now, double[] values, MapChart.Measure measure, double enough) {
        return new MapChart(now.stds(), now.kernelWidths(), values, measure, enough,
                model.settings().stream().map(one -> new MapChart.Place(Question.badge(one),
                        one.neighbourhood().std(), one.neighbourhood().kernelWidth())).toList());
    }

    private void paint(Surface surface, double width, double height) {
        MapChart chart = chart();
        if (chart != null) {
            chart.paint(surface, new Box(0, 0, width, height), shown.theme().get());
        }
    }

    private void hover(MouseEvent event) {
        MapChart chart = chart();
        boolean over = chart != null && inside(chart, event);
        setCursor(over ? Cursor.CROSSHAIR : Cursor.DEFAULT);
        if (chart != null && over) {
            double std = chart.across(box()).value(event.getX());
            double width = chart.up(box()).value(event.getY());
            tip.setText(Strings.of("compare.map.there", std, width, value(chart, std, width), chart.measure().title()));
        } else {
            tip.setText(Strings.of("compare.map.help"));
        }
    }

    private static double value(MapChart chart, double std, double width) {
        return chart.values()[nearest(chart.kernelWidths(), width) * chart.stds().length + nearest(chart.stds(), std)];
    }

    private static int nearest(double[] values, double value) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = Math.abs(Math.log(values[i] / value)) < Math.abs(Math.log(values[best] / value)) ? i : best;
        }
        return best;
    }

    private boolean inside(MapChart chart, MouseEvent event) {
        Box plot = chart.plot(box());
        return event.getX() >= plot.x() && event.getX() <= plot.right() && event.getY() >= plot.y()
                && event.getY() <= plot.bottom();
    }

    private Box box() {
        return new Box(0, 0, Math.floor(canvas.getWidth()), Math.floor(canvas.getHeight()));
    }
}
