package org.vmaflens.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.vmaflens.ui.preferences.ThemeChoice;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.timeline.TimelineView;
import org.vmaflens.ui.workspace.Explainers;
import org.vmaflens.ui.workspace.Workspace;

/** A real explorer that a benchmark drives as a user would; FX thread only, but for {@link #demo}. */
public final class Driven implements AutoCloseable {

    private final Explorer explorer;
    private final Scene scene;

    /** With a scene of this size, in pixels. */
    public Driven(double width, double height) {
        this(width, height, Path.of("target"));
    }

    /** That writes whatever it is told to write into this folder. */
    public Driven(double width, double height, Path folder) {
        explorer = new Explorer(Explainers.engine(), new SavedIn(() -> folder));
        scene = explorer.scene(width, height);
    }

    /** The model and the clips of the demo. */
    public static List<Path> demo() {
        return Demo.files();
    }

    /** Its whole window. */
    public Scene scene() {
        return scene;
    }

    /** What is open and chosen. */
    public Workspace workspace() {
        return explorer.workspace();
    }

    /** Opens files. */
    public void open(List<Path> files) {
        explorer.open(files);
    }

    /** Explains what is open. */
    public void explain() {
        explorer.explain();
    }

    /** Prepares the first comparison while nothing else is to be done, as the application does. */
    public void rehearse() {
        explorer.rehearse();
    }

    /** Stops explaining. */
    public void cancel() {
        explorer.cancel();
    }

    /** Whether no job runs. */
    public boolean quiet() {
        return node("#jobs", MenuButton.class).getText().equals(Strings.of("jobs.none"));
    }

    /** Light or dark. */
    public void theme(boolean dark) {
        explorer.theming().choiceProperty().set(dark ? ThemeChoice.DARK : ThemeChoice.LIGHT);
    }

    /** Shows one of the tabs, from 0. */
    public void tab(int index) {
        node(".tab-pane", TabPane.class).getSelectionModel().select(index);
    }

    /** Moves what divides the clips from the middle. */
    public void divide(double at) {
        node(".split-pane", SplitPane.class).setDividerPosition(0, at);
    }

    /** The timeline, whether it is seen or not. */
    public TimelineView timeline() {
        return (TimelineView) Objects.requireNonNull(node(".tab-pane", TabPane.class).getTabs().getFirst().getContent()
                .lookup("#timeline"));
    }

    /** The table of frames, once its tab has been shown. */
    public TableView<?> table() {
        return node("#frames", TableView.class);
    }

    /** Presses a button. */
    public void press(String selector) {
        node(selector, ButtonBase.class).fire();
    }

    /** Chooses from a menu, by the item's id. */
    public void choose(String menu, String item) {
        node(menu, MenuButton.class).getItems().stream().filter(one -> item.equals(one.getId()))
                .forEach(MenuItem::fire);
    }

    /** Asks for values that points lost are counted from. */
    public void askForValues() {
        node("#reference", ComboBox.class).getSelectionModel().selectLast();
    }

    /** Closes whatever is open over the window. */
    public void hideOver() {
        List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
    }

    /** A node by its selector. */
    public <T extends Node> T node(String selector, Class<T> type) {
        return type.cast(Objects.requireNonNull(scene.lookup(selector), selector));
    }

    @Override
    public void close() {
        explorer.close();
    }
}
