package org.vmaflens.ui.library;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.vmaflens.model.ModelFile;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Loader;
import org.vmaflens.ui.workspace.PulseByPulse;
import org.vmaflens.ui.workspace.Workspace;

/**
 * The open models, the one in use in full; choosing another matches all clips to it anew. They come after the charts:
 * both in the same picture would hold the window up.
 */
final class ModelCards extends VBox {

    /** Pictures that come before the first card: the chart, which takes as long to draw as some of these. */
    private static final int FIRST = 6;

    private static final int LATER = 2;

    private final Workspace workspace;
    private final Loader loader;

    ModelCards(Workspace workspace, Loader loader) {
        super(4);
        this.workspace = workspace;
        this.loader = loader;
        setId("models");
        PulseByPulse showing = PulseByPulse.once(this::show);
        InvalidationListener cards = changed -> showing.startAfter(isAny() ? LATER : FIRST);
        workspace.models().addListener(cards);
        workspace.modelProperty().addListener(cards);
        show();
    }

    private boolean isAny() {
        return getChildren().getFirst() instanceof ModelCard;
    }

    private void show() {
        List<ModelFile> models = workspace.models();
        ToggleGroup group = new ToggleGroup();
        getChildren().clear();
        for (ModelFile model : models) {
            getChildren().add(new ModelCard(model, group, models.size() > 1,
                    model.equals(workspace.modelProperty().get()), new ModelChoices(workspace, model),
                    () -> loader.close(model)));
        }
        group.selectedToggleProperty().addListener((property, was, is) -> {
            if (is != null && is.getUserData() instanceof ModelFile chosen) {
                loader.use(chosen);
            }
        });
        if (models.isEmpty()) {
            Label none = new Label(Strings.of("library.nomodel"));
            none.setId("no-model");
            none.getStyleClass().add("note");
            getChildren().add(none);
        }
    }
}
