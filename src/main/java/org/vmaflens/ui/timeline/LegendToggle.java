package org.vmaflens.ui.timeline;

import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Palette;
import org.vmaflens.plot.TextStyle;
import org.vmaflens.ui.chart.Colours;
import org.vmaflens.ui.text.FeatureWords;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;

/** One feature of the legend: a switch with its colour, name and figure. Off means hidden. */
final class LegendToggle extends ToggleButton {

    private static final double SWATCH = 11;

    private final String feature;
    private final Rectangle swatch = new Rectangle(SWATCH, SWATCH);
    private final Label value = new Label();
    private final SetChangeListener<String> follow;

    LegendToggle(String feature, int index, ObservableSet<String> hidden) {
        this.feature = feature;
        swatch.setArcWidth(4);
        swatch.setArcHeight(4);
        swatch.setStrokeType(StrokeType.INSIDE);
        swatch.setStroke(Colours.of(Palette.feature(index)));
        value.setMinWidth(Math.ceil(TextStyle.small(ChartTheme.LIGHT.text()).width("−00.00")));
        HBox line = new HBox(5, swatch, new Label(feature), value);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setId("legend-" + feature);
        getStyleClass().add("legend-toggle");
        value.getStyleClass().add("strong");
        setPadding(new Insets(2, 3, 2, 3));
        setMinHeight(22);
        Tip.on(this, Strings.of("legend.tip", FeatureWords.tip(feature)));
        setSelected(!hidden.contains(feature));
        selectedProperty().addListener((property, was, is) -> {
            if (is) {
                hidden.remove(feature);
            } else {
                hidden.add(feature);
            }
            fill();
        });
        follow = change -> setSelected(!hidden.contains(feature));
        hidden.addListener(new WeakSetChangeListener<>(follow));
        fill();
    }

    String feature() {
        return feature;
    }

    void setValue(String text) {
        value.setText(text);
        say();
    }

    private void fill() {
        swatch.setFill(isSelected() ? swatch.getStroke() : Color.TRANSPARENT);
        say();
    }

    private void say() {
        String figure = value.getText();
        setAccessibleText(Strings.of(isSelected() ? "legend.shown" : "legend.hidden", feature)
                + (figure == null || figure.isEmpty() ? "" : Strings.of("legend.figure", figure)));
    }
}
