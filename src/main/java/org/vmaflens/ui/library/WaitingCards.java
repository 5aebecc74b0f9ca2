package org.vmaflens.ui.library;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vmaflens.model.ModelFile;
import org.vmaflens.ui.workspace.Loader;
import org.vmaflens.ui.workspace.PulseByPulse;
import org.vmaflens.ui.workspace.Undecided;
import org.vmaflens.ui.workspace.Workspace;

/**
 * Logs that wait for the user to say which of their columns feeds what. Their cards come one a picture, each full of
 * controls; a card stays, with what has been chosen in it, while others come and go.
 */
final class WaitingCards extends VBox {

    private final Workspace workspace;
    private final Loader loader;
    private final Map<Undecided, WaitingCard> cards = new HashMap<>();
    private @Nullable ModelFile model;

    WaitingCards(Workspace workspace, Loader loader) {
        super(4);
        this.workspace = workspace;
        this.loader = loader;
        setId("waiting");
        PulseByPulse adding = new PulseByPulse(this::add);
        workspace.undecided().addListener((InvalidationListener) changed -> {
            leave();
            if (missing().isPresent()) {
                adding.start();
            }
        });
    }

    /** Takes away the cards of what waits no more, or of another model, which has other questions. */
    private void leave() {
        ModelFile now = workspace.modelProperty().get();
        if (!Objects.equals(now, model)) {
            cards.clear();
        }
        model = now;
        cards.keySet().retainAll(workspace.undecided());
        getChildren().retainAll(cards.values());
    }

    private Optional<Undecided> missing() {
        return workspace.undecided().stream().filter(one -> !cards.containsKey(one)).findFirst();
    }

    private boolean add() {
        ModelFile asks = model;
        Undecided next = missing().orElse(null);
        if (asks == null || next == null) {
            return false;
        }
        WaitingCard card = new WaitingCard(next, asks, loader);
        cards.put(next, card);
        long before = workspace.undecided().stream().takeWhile(one -> !one.equals(next)).filter(cards::containsKey)
                .count();
        getChildren().add((int) before, card);
        return missing().isPresent();
    }
}
