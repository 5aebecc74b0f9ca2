package org.vmaflens.ui.library;

import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vmaflens.ui.dialog.FilePicker;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.FxThread;
import org.vmaflens.ui.workspace.Loader;
import org.vmaflens.ui.workspace.Workspace;

/** Model, clips and the setting, each with what was understood of it. */
public final class LibraryPane extends VBox {
    /** So much of the models is in sight, however small the window is. */
    private static final double MODELS = 150;

    /** And so much of what is asked of a log's columns. */
    private static final double ASKING = 180;

    private final Workspace workspace;
    private final Label cost = new Label();

    /** Shows and changes a workspace. */
    public LibraryPane(Workspace workspace, Loader loader, FilePicker files) {
        this.workspace = workspace;
        setId("library");
        setMinWidth(250);
        ClipList list = new ClipList(workspace, new ClipActions(workspace, loader, files));
        // many features in words may be taller than the window
        VBox top = new VBox(4, heading("library.model"), new ModelCards(workspace, loader));
        top.setPadding(new Insets(10, 10, 4, 10));
        ScrollPane models = scroll(top, MODELS);
        HBox clips = clipsHead(list);
        VBox.setMargin(clips, new Insets(0, 10, 4, 10));
        VBox questions = new VBox(new WaitingCards(workspace, loader));
        questions.setPadding(new Insets(0, 10, 4, 10));
        ScrollPane waiting = scroll(questions, ASKING);
        waiting.visibleProperty().bind(Bindings.isNotEmpty(workspace.undecided()));
        waiting.managedProperty().bind(waiting.visibleProperty());
        VBox.setMargin(list, new Insets(0, 8, 0, 8));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.visibleProperty().bind(Bindings.isNotEmpty(workspace.clips()).or(Bindings.isEmpty(workspace.undecided())));
        list.managedProperty().bind(list.visibleProperty());
        list.setMinHeight(100);
        list.setPrefHeight(120); // the settings come first, and what they leave is the list's
        getChildren().addAll(models, clips, waiting, list, setting());
        InvalidationListener changed = now -> refresh();
        workspace.modelProperty().addListener(changed);
        workspace.clips().addListener(changed);
        workspace.settingProperty().addListener(changed);
        workspace.membersProperty().addListener(changed);
        workspace.sampledRates().addListener(changed);
        refresh();
    }

    private void refresh() {
        cost.setText(RunCost.of(workspace, workspace.settingProperty().get()).sentence());
    }

    /** @param least height that it keeps, in pixels, where it has so much to show */
    private ScrollPane scroll(VBox content, double least) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        scroll.minHeightProperty().bind(Bindings.min(content.heightProperty(), least));
        scroll.prefHeightProperty().bind(content.heightProperty());
        growsWith(content);
        return scroll;
    }

    private static HBox clipsHead(ClipList list) {
        MenuButton menu = new MenuButton();
        menu.setId("clip-menu");
        menu.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        menu.getStyleClass().addAll("tiny-button", "no-arrow");
        Tip.on(menu, Strings.of("clip.menu.tip"));
        menu.setAccessibleText(Strings.of("clip.menu.tip"));
        menu.setOnShowing(now -> menu.getItems().setAll(list.menu().items("menu")));
        menu.getItems().setAll(list.menu().items("menu")); // one without items is never shown
        Label heading = heading("library.clips");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox head = new HBox(heading, menu);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private ScrollPane setting() {
        NeighbourhoodForm form = new NeighbourhoodForm(workspace);
        Label trouble = new Label();
        trouble.setId("setting-trouble");
        trouble.setWrapText(true);
        trouble.getStyleClass().add("danger-text");
        trouble.textProperty().bind(form.troubleProperty());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        cost.setId("setting-cost");
        cost.setWrapText(true);
        cost.getStyleClass().add("note");
        PresetNotice notice = new PresetNotice(workspace);
        Label heading = heading("library.setting");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox head = new HBox(8, heading, new PresetMenu(workspace, notice::tell));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(6, head, notice, new SettingsList(workspace), form, trouble, cost);
        box.setPadding(new Insets(10));
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(100);
        scroll.prefHeightProperty().bind(box.heightProperty().add(2)); // its own is without wrapped lines
        growsWith(box);
        return scroll;
    }

    /** A height found out while the pane is laid out asks for another layout, which only counts after this one. */
    private void growsWith(VBox content) {
        content.heightProperty().addListener(changed -> FxThread.soon(this::requestLayout));
    }

    private static Label heading(String key) {
        Label label = new Label(Strings.of(key));
        label.getStyleClass().add("heading");
        return label;
    }
}
