package org.vmaflens.ui;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.ui.preferences.ThemeChoice;

/** Light or dark, for controls and charts alike; follows the system's choice until another is made. */
final class Theming implements AutoCloseable {

    private final Parent root;
    private final List<Property<ChartTheme>> charts;
    private final Consumer<Runnable> restyling;
    private final ObservableValue<ColorScheme> system;
    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(this, "choice",
            ThemeChoice.SYSTEM);
    private final InvalidationListener follow = this::follow;

    /**
     * Themes a window's controls, by {@link DarkColours} that its scene has, and these charts of it.
     *
     * @param restyling does what makes the toolkit style all controls anew
     */
    Theming(Parent root, List<Property<ChartTheme>> charts, Consumer<Runnable> restyling) {
        this(root, charts, restyling, Platform.getPreferences().colorSchemeProperty());
    }

    /** With a system of one's own. */
    Theming(Parent root, List<Property<ChartTheme>> charts, Consumer<Runnable> restyling,
            ObservableValue<ColorScheme> system) {
        this.root = root;
        this.charts = List.copyOf(charts);
        this.restyling = restyling;
        this.system = system;
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
        system.addListener(follow);
        choice.addListener(follow);
        apply();
    }

    /** What was chosen. */
    ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /** Whether it is dark now. */
    boolean isDark() {
        return switch (choice.get()) {
            case SYSTEM -> system.getValue() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    /** From light to dark, or back. */
    void toggle() {
        choice.set(isDark() ? ThemeChoice.LIGHT : ThemeChoice.DARK);
    }

    private void follow(Observable cause) {
        apply();
    }

    private void apply() {
        restyling.accept(() -> {
            boolean dark = isDark(); // now, which may be later
            root.pseudoClassStateChanged(DarkColours.DARK, dark);
            charts.forEach(chart -> chart.setValue(ChartTheme.of(dark)));
        });
        // Menus and lists that are open look their colours up in their window, and do not hear that it has others now.
        // A box whose list is taken away from it believes that it is open, and does not open again.
        root.lookupAll(".combo-box").forEach(node -> {
            if (node instanceof ComboBoxBase<?> box) {
                box.hide();
            }
        });
        List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
    }

    /** Lets go of the system, which outlives every window. */
    @Override
    public void close() {
        system.removeListener(follow);
    }
}
