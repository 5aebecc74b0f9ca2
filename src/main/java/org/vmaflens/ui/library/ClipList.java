package org.vmaflens.ui.library;

import javafx.beans.InvalidationListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.FirstClip;
import org.vmaflens.ui.workspace.Workspace;

/** The open clips as cards; the selected one is in view. */
final class ClipList extends ListView<Clip> {

    private final ClipMenu menu;

    ClipList(Workspace workspace, ClipActions actions) {
        menu = new ClipMenu(actions, workspace.clipProperty()::get,
                () -> getScene() == null ? null : getScene().getWindow());
        setId("clips");
        getStyleClass().add("card-list");
        setAccessibleText(Strings.of("library.clips"));
        setCellFactory(view -> new ClipCell(actions));
        Label empty = new Label(Strings.of("empty"));
        empty.setWrapText(true);
        setPlaceholder(empty);
        ContextMenu context = new ContextMenu();
        context.setOnShowing(now -> context.getItems().setAll(menu.items("clip")));
        context.getItems().setAll(menu.items("clip")); // one without items is never shown
        setContextMenu(context);
        addEventHandler(KeyEvent.KEY_PRESSED, menu::pressed);
        getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (is != null) {
                workspace.clipProperty().set(is);
            }
        });
        workspace.clipProperty().addListener((property, was, is) -> select(is));
        InvalidationListener cards = changed -> refresh();
        workspace.referenceProperty().addListener(cards);
        workspace.overlayProperty().addListener(cards);
        workspace.pictures().revisionProperty().addListener(cards);
        FirstClip.then(workspace, 1, () -> {
            setItems(workspace.clips());
            select(workspace.clipProperty().get());
        });
    }

    /** The commands of the clip in view. */
    ClipMenu menu() {
        return menu;
    }

    private void select(@Nullable Clip clip) {
        if (clip == null) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().select(clip);
        }
    }
}
