package org.vmaflens.ui.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vmaflens.model.ModelFeature;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.VmafModel;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Loader;
import org.vmaflens.ui.workspace.Undecided;

/** Asks, in place of a clip's card, which columns of its log feed the features that no column's name tells. */
final class WaitingCard extends VBox {

    private final Undecided waiting;
    private final Map<String, ComboBox<String>> choices = new LinkedHashMap<>();

    WaitingCard(Undecided waiting, ModelFile model, Loader loader) {
        super(6);
        this.waiting = waiting;
        setId("waiting-" + waiting.log().name());
        getStyleClass().addAll("card", "warning-card");
        Label name = new Label(Strings.of("clip.warning", waiting.log().name()));
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(6, name, CloseButton.of(waiting.log().name(),
                () -> loader.close(waiting.log())));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, ColumnChoice.note(Strings.of("map.ask", model.name())));
        for (int k = 0; k < model.model().featureCount(); k++) {
            List<String> columns = waiting.candidates().get(model.model().features().get(k).name());
            if (columns != null) {
                ask(model.model(), k, columns);
            }
        }
        getChildren().add(use(loader));
        setAccessibleText(waiting.why());
    }

    private void ask(VmafModel model, int feature, List<String> columns) {
        ModelFeature asked = model.features().get(feature);
        ColumnChoice choice = new ColumnChoice(asked.shortName(), model.denormalise(feature, 0),
                model.denormalise(feature, 1), columns, waiting.previews());
        choices.put(asked.name(), choice.box());
        getChildren().add(choice);
    }

    private Button use(Loader loader) {
        Button use = new Button(Strings.of("map.use"));
        use.setId("map-use");
        BooleanBinding open = Bindings.createBooleanBinding(
                () -> choices.values().stream().anyMatch(choice -> choice.getValue() == null),
                choices.values().stream().map(ComboBox::valueProperty).toArray(Observable[]::new));
        use.disableProperty().bind(open);
        use.setOnAction(pressed -> {
            Map<String, String> columns = new LinkedHashMap<>();
            choices.forEach((feature, choice) -> columns.put(feature, choice.getValue()));
            loader.map(waiting.log(), columns);
        });
        return use;
    }
}
