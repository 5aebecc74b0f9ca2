package org.vmaflens.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
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
import org.jspecify.annotations.Nullable;
import org.vmaflens.ui.text.Strings;

/** All shortcuts over the window, until Escape, a press beside the sheet or {@code ?} again. */
final class HelpOverlay extends StackPane {

    private static final String[] BROWSING = {"step", "leap", "ends", "worst", "zoom", "wheel", "drag", "reset",
            "range", "edges", "select", "bars", "feature", "sort", "copy", "clips", "settings"};

    private @Nullable Node before;

    private record Row(String keys, String does) {
    }

    HelpOverlay(Commands commands) {
        setId("help-overlay");
        getStyleClass().add("overlay");
        setVisible(false);
        List<Row> rows = new ArrayList<>();
        commands.all().stream().filter(one -> !one.keys().isEmpty())
                .forEach(one -> rows.add(new Row(one.keyText(), one.says())));
        for (String one : BROWSING) {
            rows.add(new Row(Strings.of("keys." + one), Strings.of("keys." + one + ".does")));
        }
        int half = (rows.size() + 1) / 2;
        GridPane left = grid(rows.subList(0, half));
        GridPane right = grid(rows.subList(half, rows.size()));
        Button close = new Button(Strings.of("help.close"));
        close.setId("help-close");
        close.setOnAction(pressed -> setVisible(false));
        Label title = new Label(Strings.of("help.title"));
        title.getStyleClass().add("overlay-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox columns = new HBox(24, left, right);
        columns.getStyleClass().add("shortcuts");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setId("help-scroll");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox sheet = new VBox(8, new HBox(title, space, close), scroll);
        sheet.getStyleClass().add("overlay-sheet");
        sheet.setAccessibleRole(AccessibleRole.PARENT);
        sheet.setAccessibleText(Strings.of("help.title"));
        scroll.prefViewportHeightProperty().bind(columns.heightProperty()); // as high as its words are at this width
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sheet.setMinSize(0, 0);
        sheet.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
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
                getChildren().setAll(sheet); // while it is not seen, the window need not style its many words
                before = getScene() == null ? null : getScene().getFocusOwner();
                close.requestFocus();
            } else {
                if (before != null) {
                    before.requestFocus(); // the keys go on where they were
                }
                getChildren().clear();
            }
        });
    }

    /** Shows it, or puts it away. */
    void toggle() {
        setVisible(!isVisible());
    }

    private static GridPane grid(List<Row> rows) {
        GridPane grid = new GridPane(10, 3);
        grid.getColumnConstraints().setAll(new ColumnConstraints(USE_PREF_SIZE, USE_COMPUTED_SIZE, USE_PREF_SIZE),
                new ColumnConstraints());
        for (Row row : rows) {
            Label key = new Label(row.keys());
            key.getStyleClass().add("key");
            key.setMinWidth(USE_PREF_SIZE);
            Label words = new Label(row.does());
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), key, words);
        }
        return grid;
    }
}
