package org.vmaflens.ui.library;

import javafx.beans.InvalidationListener;
import javafx.scene.layout.VBox;
import org.vmaflens.model.ModelFile;
import org.vmaflens.ui.workspace.Loader;
import org.vmaflens.ui.workspace.Workspace;

/** Logs that wait for the user to say which of their columns feeds what. */
final class WaitingCards extends VBox {

    WaitingCards(Workspace workspace, Loader loader) {
        super(4);
        setId("waiting");
        InvalidationListener cards = changed -> {
            ModelFile model = workspace.modelProperty().get();
            getChildren().clear();
            if (model != null) {
                workspace.undecided().forEach(one -> getChildren().add(new WaitingCard(one, model, loader)));
            }
        };
        workspace.undecided().addListener(cards);
        cards.invalidated(workspace.undecided());
    }
}
