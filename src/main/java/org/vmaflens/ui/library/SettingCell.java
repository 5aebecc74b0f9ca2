package org.vmaflens.ui.library;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.plot.Palette;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Setting;

/** A setting's card: its letter on its colour, its chief parameters, and what a sampled run costs. */
final class SettingCell extends ListCell<Setting> {

    private final Function<Neighbourhood, String> cost;

    SettingCell(Function<Neighbourhood, String> cost) {
        this.cost = cost;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Setting setting, boolean empty) {
        super.updateItem(setting, empty);
        setText(null);
        setGraphic(empty || setting == null ? null : card(setting));
        setAccessibleText(empty || setting == null
                ? ""
                : setting.letter() + ", "
                        + (setting.name().isBlank() ? "" : setting.name() + ", ") + line(setting.neighbourhood()));
    }

    /** A named setting says its name over its parameters; another its parameters over its cost. */
    private HBox card(Setting setting) {
        Label badge = new Label(String.valueOf(setting.letter()));
        badge.getStyleClass().add("badge");
        badge.setMinWidth(USE_PREF_SIZE);
        badge.setStyle("-fx-background-color: " + Palette.setting(setting.index()).hex() + ";");
        String cost = this.cost.apply(setting.neighbourhood());
        String line = line(setting.neighbourhood());
        boolean named = !setting.name().isBlank();
        Label title = new Label(named ? setting.name() : line);
        if (named) {
            title.setTooltip(new Tooltip(setting.name()));
        }
        Label note = new Label(named ? line : cost);
        note.getStyleClass().add("note");
        Tooltip.install(badge, new Tooltip(line + "\n" + cost));
        HBox card = new HBox(8, badge, new VBox(1, title, note));
        card.setStyle("-fx-alignment: center-left;");
        return card;
    }

    private static String line(Neighbourhood one) {
        return Strings.of("settings.line", one.samples(), one.std(), one.kernelWidth());
    }
}
