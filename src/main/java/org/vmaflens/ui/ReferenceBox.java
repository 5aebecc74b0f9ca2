package org.vmaflens.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ComboBox;
import org.vmaflens.explain.Method;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.ReferenceChoice;
import org.vmaflens.ui.workspace.Workspace;

/** What points lost are counted from: pristine, the clip's mean, or another open clip. */
final class ReferenceBox extends ComboBox<ReferenceChoice> {

    private final Workspace workspace;

    ReferenceBox(Workspace workspace) {
        this.workspace = workspace;
        setId("reference");
        setConverter(new Words<>(ReferenceBox::words));
        visibleProperty().bind(workspace.methodProperty().isEqualTo(Method.POINTS));
        managedProperty().bind(visibleProperty());
        offer();
        setValue(workspace.referenceProperty().get());
        valueProperty().addListener((property, was, is) -> {
            if (is != null) {
                workspace.referenceProperty().set(is);
            }
        });
        workspace.referenceProperty().addListener((property, was, is) -> setValue(is));
        workspace.clips().addListener((InvalidationListener) changed -> offer());
    }

    private void offer() {
        List<ReferenceChoice> choices = new ArrayList<>(
                List.of(new ReferenceChoice.Pristine(), new ReferenceChoice.ClipMean()));
        for (Clip clip : workspace.clips()) {
            choices.add(new ReferenceChoice.OtherClip(clip.name(), clip.log().sha256()));
        }
        ReferenceChoice chosen = workspace.referenceProperty().get();
        getItems().setAll(choices);
        setValue(chosen);
    }

    /** A reference in a few words. */
    static String words(ReferenceChoice choice) {
        return switch (choice) {
            case ReferenceChoice.Pristine() -> Strings.of("reference.pristine");
            case ReferenceChoice.ClipMean() -> Strings.of("reference.mean");
            case ReferenceChoice.OtherClip(String name, String sha256) -> name;
            case ReferenceChoice.Typed typed -> Strings.of("reference.typed");
        };
    }
}
