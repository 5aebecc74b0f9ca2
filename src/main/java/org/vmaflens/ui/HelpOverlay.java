package org.vmaflens.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vmaflens.ui.text.Strings;

/** All shortcuts over the window, until Escape, a press beside the sheet or {@code ?} again. */
final class HelpOverlay extends StackPane {

    private static final String[] BROWSING = {"step", "leap", "ends", "worst", "zoom", "wheel", "drag", "reset",
            "range", "edges", "select", "bars", "feature", "sort", "copy", "clips", "settings"};

    HelpOverlay(Commands commands) {
        setId("help-overlay");
        getStyleClass().add("overlay");
        setVisible(false);
        GridPane left = grid();
        commands.all().stream().filter(one -> !one.keys().isEmpty())
                .forEach(one -> row(left, one.keyText(), one.says()));
        GridPane right = grid();
        for (String one : BROWSING) {
            row(right, Strings.of("keys." + one), Strings.of("keys." + one + ".does"));
        }
        Button close = new Button(Strings.of("help.close"));
        close.setId("help-close");
        close.setOnAction(pressed -> setVisible(false));
        Label title = new Label(Strings.of("help.title"));
        title.setStyle("-fx-font-size: 1.3em; -fx-font-weight: bold;");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox columns = new HBox(32, left, right);
        columns.setStyle("-fx-padding: 0 16 0 0;"); // for the scroll bar
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox sheet = new VBox(14, new HBox(title, space, close), scroll);
        sheet.getStyleClass().add("overlay-sheet");
        sheet.setAccessibleRole(AccessibleRole.PARENT);
        sheet.setAccessibleText(Strings.of("help.title"));
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sheet.maxHeightProperty().bind(Bindings.createDoubleBinding(
                () -> Math.min(sheet.prefHeight(-1), getHeight() - 60), heightProperty()));
        sheet.setMinHeight(0);
        sheet.maxWidthProperty().bind(Bindings.createDoubleBinding(
                () -> Math.min(sheet.prefWidth(-1), getWidth() - 60), widthProperty()));
        sheet.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        getChildren().add(sheet);
        addEventHandler(MouseEvent.MOUSE_PRESSED, pressed -> setVisible(false));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                setVisible(false);
                key.consume();
            } else if (key.getCode() == KeyCode.TAB) {
                key.consume(); // what lies under the overlay is not to be reached
            }
        });
        visibleProperty().addListener((property, was, is) -> {
            if (is) {
                close.requestFocus();
            }
        });
    }

    /** Shows it, or puts it away. */
    void toggle() {
        setVisible(!isVisible());
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(14, 7);
        grid.getColumnConstraints().setAll(new ColumnConstraints(USE_PREF_SIZE, USE_COMPUTED_SIZE, USE_PREF_SIZE),
                new ColumnConstraints());
        return grid;
    }

    private static void row(GridPane grid, String keys, String does) {
        Label key = new Label(keys);
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(does);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), key, words);
    }
}
