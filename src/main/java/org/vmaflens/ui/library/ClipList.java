package org.vmaflens.ui.library;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.PulseByPulse;
import org.vmaflens.ui.workspace.Workspace;

/**
 * The open clips as cards; the selected one is in view. New cards come one by one, the first after the charts: all in
 * the same picture would hold the window up.
 */
final class ClipList extends ListView<Clip> {

    /** Pictures that come before the first clips: the chart, the model's card and the sentence under the chart. */
    private static final int FIRST = 12;

    /** Pictures that the charts have to themselves when clips come to others. */
    private static final int LATER = 4;

    private final Workspace workspace;
    private final ClipMenu menu;
    private final PulseByPulse growing = new PulseByPulse(this::grow);

    /** Whether the window has had a clip; all of them leave the list for a moment when they go to another model. */
    private boolean begun;

    /** Whether what changes is the list and not what the user chose in it. */
    private boolean following;

    ClipList(Workspace workspace, ClipActions actions) {
        this.workspace = workspace;
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
            if (is != null && !following) {
                workspace.clipProperty().set(is);
            }
        });
        workspace.clipProperty().addListener((property, was, is) -> follow(() -> {
        }));
        InvalidationListener cards = changed -> refresh();
        workspace.referenceProperty().addListener(cards);
        workspace.overlayProperty().addListener(cards);
        workspace.pictures().revisionProperty().addListener(cards);
        workspace.clips().addListener((InvalidationListener) changed -> {
            // all at once: with every single one that goes, the cells of those behind it would be made anew
            follow(() -> getItems().removeAll(
                    getItems().stream().filter(clip -> place(workspace.clips(), clip) < 0).toList()));
            growing.startAfter(begun ? LATER : FIRST);
        });
    }

    /** The commands of the clip in view. */
    ClipMenu menu() {
        return menu;
    }

    private boolean grow() {
        for (int place = 0; place < workspace.clips().size(); place++) {
            Clip clip = workspace.clips().get(place);
            if (place(getItems(), clip) < 0) {
                begun = true;
                int here = place;
                follow(() -> getItems().add(here, clip));
                return true;
            }
        }
        return false;
    }

    private void follow(Runnable change) {
        following = true;
        change.run();
        int place = place(getItems(), workspace.clipProperty().get());
        if (place < 0) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().select(place);
            reveal(place);
        }
        following = false;
    }

    private void reveal(int place) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && (flow.getFirstVisibleCell() == null || place < flow.getFirstVisibleCell().getIndex()
                        || place > flow.getLastVisibleCell().getIndex())) {
            scrollTo(place);
        }
    }

    /** Where this very clip is, since another may say the same; -1 for nowhere. */
    @SuppressWarnings("ReferenceEquality")
    private static int place(List<Clip> clips, @Nullable Clip clip) {
        return IntStream.range(0, clips.size()).filter(place -> clips.get(place) == clip).findFirst().orElse(-1);
    }
}
