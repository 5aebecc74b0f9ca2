package org.vmaflens.ui;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vmaflens.explain.Method;
import org.vmaflens.ui.text.Choice;
import org.vmaflens.ui.text.Segments;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.ReferenceChoice;
import org.vmaflens.ui.workspace.ValueShown;
import org.vmaflens.ui.workspace.Workspace;

/** Open, explain, cancel; how to explain, against what, and which figure to show. Narrow windows see icons for words. */
final class Toolbar extends ToolBar {

    /** Under this width most buttons show icons alone. */
    private static final double ROOMY = 1320;

    /** Under this width the menu for export does, too. */
    private static final double SMALL = 1060;

    private final Workspace workspace;
    private final Commands commands;
    private final BooleanBinding narrow = widthProperty().lessThan(ROOMY);

    /** @param ends what stands at the right end: menus for export and theme */
    Toolbar(Workspace workspace, Commands commands, Running running, Node... ends) {
        this.workspace = workspace;
        this.commands = commands;
        setId("toolbar");
        Button explain = button("explain", Feather.PLAY);
        explain.getStyleClass().add("explain-button");
        explain.disableProperty().bind(Bindings.isEmpty(workspace.clips()));
        Button cancel = button("cancel", Feather.SQUARE);
        cancel.disableProperty().bind(running.isRunning().not());
        Segments<Method> methods = new Segments<>(workspace.methodProperty(),
                List.of(Method.EXACT, Method.SAMPLED, Method.POINTS), this::method);
        methods.getStyleClass().add("method-choice");
        ComboBox<ReferenceChoice> reference = new ReferenceBox(workspace);
        reference.setPrefWidth(150);
        ComboBox<ValueShown> value = values();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getItems().addAll(button("open", Feather.FOLDER), explain, cancel, new Separator(Orientation.VERTICAL),
                methods, label("against", reference), reference, label("show", value), value, space,
                button("compare", Feather.BAR_CHART_2));
        getItems().addAll(ends);
        Button help = button("help", Feather.HELP_CIRCLE);
        help.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getItems().add(help);
        List.of("open", "cancel", "compare").forEach(name -> iconAlone(name, narrow));
        iconAlone("export", widthProperty().lessThan(SMALL));
    }

    private void iconAlone(String name, BooleanBinding narrow) {
        getItems().stream().filter(item -> name.equals(item.getId())).map(Labeled.class::cast)
                .forEach(item -> item.contentDisplayProperty().bind(Bindings.when(narrow)
                        .then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.LEFT)));
    }

    private ComboBox<ValueShown> values() {
        ComboBox<ValueShown> value = new Choice<>();
        value.setId("value");
        value.getItems().setAll(ValueShown.values());
        value.valueProperty().bindBidirectional(workspace.valueShownProperty());
        value.setConverter(new Words<>(one -> Strings.of("value", one)));
        Tip.on(value, Strings.of("value.tip"));
        value.setPrefWidth(205);
        value.visibleProperty().bind(workspace.methodProperty().isNotEqualTo(Method.POINTS));
        value.managedProperty().bind(value.visibleProperty());
        return value;
    }

    private ToggleButton method(Method method) {
        String name = "method-" + method.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(Strings.of("method", method));
        button.setId(name);
        Tip.on(button, commands.get(name).tip());
        return button;
    }

    private Label label(String key, ComboBox<?> of) {
        Label label = new Label(Strings.of(key));
        label.setLabelFor(of);
        label.getStyleClass().add("note");
        label.visibleProperty().bind(of.visibleProperty().and(narrow.not()));
        label.managedProperty().bind(label.visibleProperty());
        of.setAccessibleText(Strings.of(key));
        return label;
    }

    private Button button(String name, Feather icon) {
        Command command = commands.get(name);
        Button button = new Button(Strings.of(name), new FontIcon(icon));
        button.setId(name);
        button.setAccessibleText(Strings.of(name));
        Tip.on(button, command.tip());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> command.action().run());
        return button;
    }
}
