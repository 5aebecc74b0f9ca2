package org.vmaflens.ui;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vmaflens.model.ModelFile;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.FxThread;
import org.vmaflens.ui.workspace.Workspace;

/** What to do first, while there is no clip to show: drop, open, the demo, or a file of lately. */
final class EmptyState extends StackPane {

    private static final double WIDEST = 620;

    private final Button open;

    EmptyState(Workspace workspace, Runnable choose, Runnable demo, RecentList recent) {
        setId("empty-state");
        getStyleClass().add("empty-state");
        Label words = words(Styles.TITLE_3);
        words.setId("empty-words");
        words.textProperty().bind(Bindings.createStringBinding(() -> next(workspace), workspace.modelProperty(),
                workspace.undecided()));
        Label kinds = words("note");
        kinds.setText(Strings.of("empty.kinds"));
        open = button("empty-open", "open", choose);
        open.getStyleClass().add(Styles.ACCENT);
        HBox buttons = new HBox(10, open, button("empty-demo", "demo", demo));
        buttons.setAlignment(Pos.CENTER);
        VBox drop = new VBox(12, new FontIcon(Feather.DOWNLOAD), words, kinds, buttons);
        drop.setAlignment(Pos.CENTER);
        drop.getStyleClass().add("drop-target");
        drop.setMinHeight(Region.USE_PREF_SIZE);
        VBox sheet = new VBox(18, drop, recent);
        sheet.setAlignment(Pos.CENTER);
        sheet.setMaxWidth(WIDEST);
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        visibleProperty().bind(Bindings.isEmpty(workspace.clips()));
        // Soon: while clips give way to others of another model, there are none for a moment that nobody sees.
        visibleProperty().subscribe(seen -> {
            if (seen && getChildren().isEmpty()) {
                getChildren().add(sheet);
            }
            FxThread.soon(() -> {
                if (isVisible()) {
                    recent.refresh();
                } else {
                    getChildren().clear(); // unseen it would be styled with every change of colours
                }
            });
        });
    }

    /** Takes the focus, so that Enter opens and the next stops are the demo and the recent files. */
    void begin() {
        open.requestFocus();
    }

    private static String next(Workspace workspace) {
        ModelFile model = workspace.modelProperty().get();
        if (model == null) {
            return Strings.of("empty.first");
        }
        return workspace.undecided().isEmpty() ? Strings.of("empty.logs", model.name()) : Strings.of("empty.columns");
    }

    private static Label words(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static Button button(String id, String key, Runnable action) {
        Button button = new Button(Strings.of(key));
        button.setId(id);
        Tip.on(button, Strings.of(key + ".tip"));
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
