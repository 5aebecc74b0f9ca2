package org.vmaflens.ui.library;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.Setting;
import org.vmaflens.ui.workspace.Settings;
import org.vmaflens.ui.workspace.Workspace;

/** The settings A, B, C… one under the other; the selected one is in use. */
final class SettingsList extends VBox {

    private static final double CARD = 48;

    private final Workspace workspace;
    private final ListView<Setting> list = new ListView<>();
    /** Flips when a run costs something else than before. */
    private final BooleanProperty costs = new SimpleBooleanProperty();
    private boolean showing;

    SettingsList(Workspace workspace) {
        super(3);
        this.workspace = workspace;
        list.setId("settings");
        list.getStyleClass().add("card-list");
        list.setAccessibleText(Strings.of("settings.list"));
        list.setFixedCellSize(CARD);
        list.setCellFactory(view -> new SettingCell(one -> RunCost.of(workspace, one).brief(), costs));
        list.getSelectionModel().selectedIndexProperty().addListener((property, was, is) -> {
            if (!showing && is.intValue() >= 0) {
                workspace.settingsProperty().set(workspace.settingsProperty().get().select(is.intValue()));
            }
        });
        list.setOnKeyPressed(this::pressed);
        Button add = button("add", this::duplicate);
        Button remove = button("remove", this::remove);
        getChildren().addAll(list, new HBox(6, add, remove));
        InvalidationListener changed = now -> {
            add.setDisable(!settings().hasRoom());
            remove.setDisable(settings().all().size() == 1);
            show();
        };
        workspace.settingsProperty().addListener(changed);
        workspace.clips().addListener(changed);
        workspace.modelProperty().addListener(changed);
        workspace.membersProperty().addListener(changed);
        workspace.sampledRates().addListener(changed);
        changed.invalidated(workspace.settingsProperty());
    }

    private Settings settings() {
        return workspace.settingsProperty().get();
    }

    private void duplicate() {
        if (settings().hasRoom()) {
            workspace.settingsProperty().set(settings().add(settings().current().neighbourhood()));
        }
    }

    private void remove() {
        workspace.settingsProperty().set(settings().remove());
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
            remove();
            key.consume();
        } else if (key.getCode() == KeyCode.INSERT) {
            duplicate();
            key.consume();
        }
    }

    private void show() {
        showing = true;
        List<Setting> all = settings().all();
        if (!all.equals(list.getItems())) {
            list.getItems().setAll(all);
        }
        costs.set(!costs.get()); // rather than new cells, of which the selected one may stay blank
        list.getSelectionModel().select(settings().selected());
        list.setPrefHeight(CARD * all.size() + 4);
        list.setMinHeight(Math.min(list.getPrefHeight(), 2 * CARD));
        showing = false;
    }

    private static Button button(String name, Runnable action) {
        Button button = new Button(Strings.of("settings." + name));
        button.setId("settings-" + name);
        button.getStyleClass().add(Styles.SMALL);
        Tip.on(button, Strings.of("settings." + name + ".tip"));
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
