package org.vmaflens.ui.timeline;

import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Palette;
import org.vmaflens.plot.TextStyle;
import org.vmaflens.ui.text.FeatureWords;
import org.vmaflens.ui.text.Strings;

/** One feature of the legend: a switch with its colour, name and figure. Off means hidden. */
final class LegendToggle extends ToggleButton {

    private static final double WIDEST = 340;

    private final String feature;
    private final int index;
    private final Region swatch = new Region();
    private final Label name;
    private final Label value = new Label();
    private final SetChangeListener<String> follow;
    private ChartTheme theme = ChartTheme.LIGHT;

    LegendToggle(String feature, int index, ObservableSet<String> hidden) {
        this.feature = feature;
        this.index = index;
        name = new Label(feature);
        swatch.setMinSize(11, 11);
        swatch.setMaxSize(11, 11);
        value.setMinWidth(Math.ceil(TextStyle.small(ChartTheme.LIGHT.text()).width("−00.00")));
        HBox line = new HBox(5, swatch, name, value);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setId("legend-" + feature);
        setPadding(new Insets(2, 3, 2, 3));
        setMinHeight(22);
        Tooltip tip = new Tooltip(Strings.of("legend.tip", FeatureWords.tip(feature)));
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        setTooltip(tip);
        setSelected(!hidden.contains(feature));
        selectedProperty().addListener((property, was, is) -> {
            if (is) {
                hidden.remove(feature);
            } else {
                hidden.add(feature);
            }
            dress(theme);
        });
        follow = change -> setSelected(!hidden.contains(feature));
        hidden.addListener(new WeakSetChangeListener<>(follow));
        focusedProperty().addListener((property, was, is) -> dress(theme));
    }

    String feature() {
        return feature;
    }

    void setValue(String text) {
        value.setText(text);
        say();
    }

    void dress(ChartTheme next) {
        theme = next;
        String colour = Palette.feature(index).hex();
        String edge = isFocused() ? theme.accent().hex() : "transparent";
        setStyle("-fx-background-color: transparent; -fx-background-insets: 0; -fx-border-color: " + edge
                + "; -fx-border-radius: 4; -fx-border-width: 1; -fx-effect: null;");
        swatch.setStyle("-fx-background-radius: 2; -fx-border-radius: 2; -fx-border-color: " + colour
                + "; -fx-background-color: " + (isSelected() ? colour : "transparent") + ";");
        String text = isSelected() ? theme.text().hex() : theme.muted().hex();
        String font = "-fx-font-size: 11.5px; -fx-text-fill: " + text + ";";
        name.setStyle(font);
        value.setStyle(font + " -fx-font-weight: bold;");
        say();
    }

    private void say() {
        String figure = value.getText();
        setAccessibleText(Strings.of(isSelected() ? "legend.shown" : "legend.hidden", feature)
                + (figure == null || figure.isEmpty() ? "" : Strings.of("legend.figure", figure)));
    }
}
