package org.vmaflens.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.Property;
import org.vmaflens.plot.ChartTheme;

/** Light or dark, for controls and charts alike. */
final class Theming {
    private final List<Property<ChartTheme>> charts;
    private boolean dark;

    /** Begins as the system is set. */
    Theming(List<Property<ChartTheme>> charts) {
        this.charts = List.copyOf(charts);
        this.dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        apply();
    }

    /** From light to dark, or back. */
    void toggle() {
        dark = !dark;
        apply();
    }

    private void apply() {
        Application.setUserAgentStylesheet(
                (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        charts.forEach(chart -> chart.setValue(ChartTheme.of(dark)));
    }
}
