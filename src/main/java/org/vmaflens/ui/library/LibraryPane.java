package org.vmaflens.ui.library;

import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vmaflens.explain.Draws;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.model.ModelFile;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.Workspace;

/** Model, clips and the setting, each with what was understood of it. */
public final class LibraryPane extends VBox {
    private final Workspace workspace;
    private final Label model = new Label();
    private final Label cost = new Label();

    /** Shows and changes a workspace. */
    public LibraryPane(Workspace workspace) {
        this.workspace = workspace;
        setId("library");
        setMinWidth(250);
        model.setId("model-card");
        model.setWrapText(true);
        VBox top = new VBox(6, heading("library.model"), model, heading("library.clips"));
        top.setMinHeight(USE_PREF_SIZE);
        model.setMinHeight(USE_PREF_SIZE);
        top.setStyle("-fx-padding: 10 10 6 10;");
        ListView<Clip> list = clips();
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(120);
        list.setPrefHeight(220);
        getChildren().addAll(top, list, setting());
        InvalidationListener changed = now -> refresh();
        workspace.modelProperty().addListener(changed);
        workspace.clips().addListener(changed);
        workspace.settingProperty().addListener(changed);
        refresh();
    }

    private void refresh() {
        ModelFile file = workspace.modelProperty().get();
        model.setText(file == null ? Strings.of("library.nomodel") : file.name() + "\n" + ModelCard.text(file));
        long frames = workspace.clips().stream().mapToLong(clip -> clip.matrix().frameCount()).sum();
        long each = workspace.settingProperty().get().samples() + 1L;
        cost.setText(Strings.of("setting.cost", workspace.clips().size(), frames, each, frames * each,
                Durations.about(frames * each, workspace.settingProperty().get().draws())));
    }

    private ListView<Clip> clips() {
        ListView<Clip> list = new ListView<>(workspace.clips());
        list.setId("clips");
        list.getStyleClass().add("card-list");
        list.setAccessibleText(Strings.of("library.clips"));
        list.setCellFactory(view -> new ClipCell());
        Label empty = new Label(Strings.of("empty"));
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (is != null) {
                workspace.clipProperty().set(is);
            }
        });
        workspace.clipProperty().addListener((property, was, is) -> list.getSelectionModel().select(is));
        return list;
    }

    private ScrollPane setting() {
        NeighbourhoodForm form = new NeighbourhoodForm(workspace);
        Label trouble = new Label();
        trouble.setId("setting-trouble");
        trouble.setWrapText(true);
        trouble.setStyle("-fx-text-fill: -color-danger-fg;");
        trouble.textProperty().bind(form.troubleProperty());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        cost.setId("setting-cost");
        cost.setWrapText(true);
        cost.setStyle("-fx-font-size: 0.85em; -fx-text-fill: -color-fg-muted;");
        VBox box = new VBox(6, new HBox(8, heading("library.setting"), presets()), new SettingsList(workspace), form,
                trouble, cost);
        box.setStyle("-fx-padding: 10;");
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(100);
        return scroll;
    }

    private MenuButton presets() {
        Neighbourhood defaults = Neighbourhood.DEFAULTS;
        MenuButton menu = new MenuButton(Strings.of("preset"));
        menu.setId("presets");
        menu.getItems().setAll(preset("python", defaults.withDraws(Draws.NUMPY)), preset("defaults", defaults),
                preset("quick", defaults.withSamples(100)), preset("narrow", defaults.withStd(0.5)
                        .withKernelWidth(1.84)));
        return menu;
    }

    private MenuItem preset(String name, Neighbourhood neighbourhood) {
        MenuItem item = new MenuItem(Strings.of("preset." + name));
        item.setId("preset-" + name);
        item.setOnAction(chosen -> {
            requestFocus(); // takes the focus out of the fields, so that they show the preset
            workspace.settingProperty().set(neighbourhood);
        });
        return item;
    }

    private static Label heading(String key) {
        Label label = new Label(Strings.of(key));
        label.getStyleClass().add("heading");
        return label;
    }
}
