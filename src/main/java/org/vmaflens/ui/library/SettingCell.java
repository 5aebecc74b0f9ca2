package org.vmaflens.ui.library;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.plot.Palette;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.Setting;

/** A setting's card: its letter on its colour, its chief parameters, and what a sampled run costs. */
final class SettingCell extends ListCell<Setting> {

    private final Function<Neighbourhood, String> cost;
    private final Label badge = new Label();
    private final Label title = new Label();
    private final Label note = new Label();
    private final HBox card = new HBox(8, badge, new VBox(1, title, note));
    private final Tip tip = new Tip(card);

    /** @param costs changes when a run costs something else */
    SettingCell(Function<Neighbourhood, String> cost, ObservableValue<?> costs) {
        this.cost = cost;
        setPrefWidth(0);
        badge.getStyleClass().add("badge");
        badge.setMinWidth(USE_PREF_SIZE);
        note.getStyleClass().add("note");
        card.setAlignment(Pos.CENTER_LEFT);
        costs.subscribe(changed -> show(getItem()));
    }

    @Override
    protected void updateItem(@Nullable Setting setting, boolean empty) {
        super.updateItem(setting, empty);
        setText(null);
        setGraphic(empty || setting == null ? null : card);
        setAccessibleText(empty || setting == null
                ? ""
                : setting.letter() + ", "
                        + (setting.name().isBlank() ? "" : setting.name() + ", ") + line(setting.neighbourhood()));
        show(setting);
    }

    /** A named setting says its name over its parameters; another its parameters over its cost. */
    private void show(@Nullable Setting setting) {
        if (setting == null) {
            return;
        }
        String costs = cost.apply(setting.neighbourhood());
        String line = line(setting.neighbourhood());
        boolean named = !setting.name().isBlank();
        badge.setText(String.valueOf(setting.letter()));
        badge.setStyle("-fx-background-color: " + Palette.setting(setting.index()).hex() + ";");
        title.setText(named ? setting.name() : line);
        note.setText(named ? line : costs);
        tip.say((named ? setting.name() + "\n" : "") + line + "\n" + costs);
    }

    private static String line(Neighbourhood one) {
        return Strings.of("settings.line", one.samples(), one.std(), one.kernelWidth());
    }
}
