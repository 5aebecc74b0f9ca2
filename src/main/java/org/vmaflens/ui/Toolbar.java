package org.vmaflens.ui;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.vmaflens.explain.Method;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Explaining;
import org.vmaflens.ui.workspace.ReferenceChoice;
import org.vmaflens.ui.workspace.ValueShown;
import org.vmaflens.ui.workspace.Workspace;

/** Open, explain, cancel; how to explain, against what, and which figure to show. */
final class Toolbar extends ToolBar {

    private final Workspace workspace;

    Toolbar(Workspace workspace, Explaining explaining, Runnable open, Runnable theme) {
        this.workspace = workspace;
        Button explain = button("explain", explaining::explain);
        explain.getStyleClass().add("explain-button");
        explain.disableProperty().bind(Bindings.isEmpty(workspace.clips()));
        SegmentedButton methods = new SegmentedButton(method(Method.EXACT), method(Method.SAMPLED),
                method(Method.POINTS));
        methods.getStyleClass().add("method-choice");
        ComboBox<ReferenceChoice> reference = new ReferenceBox(workspace);
        ComboBox<ValueShown> value = values();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getItems().addAll(button("open", open), explain, button("cancel", explaining::cancel),
                new Separator(Orientation.VERTICAL), methods, label("against", reference), reference,
                label("show", value), value, space, button("theme", theme));
    }

    private ComboBox<ValueShown> values() {
        ComboBox<ValueShown> value = new ComboBox<>();
        value.setId("value");
        value.getItems().setAll(ValueShown.values());
        value.valueProperty().bindBidirectional(workspace.valueShownProperty());
        value.setConverter(new Words<>(one -> Strings.of("value", one)));
        value.visibleProperty().bind(workspace.methodProperty().isNotEqualTo(Method.POINTS));
        value.managedProperty().bind(value.visibleProperty());
        return value;
    }

    private ToggleButton method(Method method) {
        ToggleButton button = new ToggleButton(Strings.of("method", method));
        button.setId("method-" + method.name().toLowerCase(Locale.ROOT));
        button.setTooltip(new Tooltip(Strings.of("method." + method.name().toLowerCase(Locale.ROOT) + ".tip")));
        button.setSelected(workspace.methodProperty().get() == method);
        workspace.methodProperty().addListener((property, was, is) -> button.setSelected(is == method));
        button.setOnAction(pressed -> {
            button.setSelected(true);
            workspace.methodProperty().set(method);
        });
        return button;
    }

    private static Label label(String key, ComboBox<?> of) {
        Label label = new Label(Strings.of(key));
        label.setLabelFor(of);
        label.getStyleClass().add("note");
        label.visibleProperty().bind(of.visibleProperty());
        label.managedProperty().bind(of.visibleProperty());
        of.setAccessibleText(Strings.of(key));
        return label;
    }

    private static Button button(String name, Runnable action) {
        Button button = new Button(Strings.of(name));
        button.setId(name);
        button.setTooltip(new Tooltip(Strings.of(name + ".tip")));
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
