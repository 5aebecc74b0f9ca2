package org.vmaflens.ui.library;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.vmaflens.explain.Method;
import org.vmaflens.model.ModelFile;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.Workspace;

/** What can be chosen of a model: whether its members are explained too, and which of its scores points are of. */
final class ModelChoices extends VBox {

    ModelChoices(Workspace workspace, ModelFile file) {
        super(2);
        setId("model-choices");
        if (file.isCollection()) {
            getChildren().add(box("members", workspace.membersProperty()));
        }
        if (file.model().changesPoints()) {
            CheckBox displayed = box("displayed", workspace.displayedProperty());
            displayed.visibleProperty().bind(workspace.methodProperty().isEqualTo(Method.POINTS));
            displayed.managedProperty().bind(displayed.visibleProperty());
            getChildren().add(displayed);
        }
    }

    /** Bound both ways; the property outlives this box and holds it weakly. */
    private static CheckBox box(String name, BooleanProperty of) {
        CheckBox box = new CheckBox(Strings.of("model.choose." + name));
        box.setId("model-" + name);
        box.setMnemonicParsing(false);
        box.getStyleClass().add("compact");
        box.selectedProperty().bindBidirectional(of);
        Tip.on(box, Strings.of("model.choose." + name + ".tip"));
        return box;
    }
}
