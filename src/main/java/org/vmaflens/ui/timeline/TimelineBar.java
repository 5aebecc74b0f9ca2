package org.vmaflens.ui.timeline;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vmaflens.explain.Method;
import org.vmaflens.ui.text.Segments;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.ReferenceChoice;
import org.vmaflens.ui.workspace.Workspace;

/** How the timeline is drawn: bars or lines, bands, the clip laid over, and what the axis counts. */
public final class TimelineBar extends ToolBar {

    /** Under this width there are icons for words. */
    private static final double ROOMY = 680;

    /** The same with the field for frames per second, which would be pushed into the overflow. */
    private static final double ROOMY_WITH_FPS = 860;

    private final TimelineView view;
    private final Workspace workspace;
    private final BooleanBinding narrow;

    /** Controls a timeline and the workspace's axis and overlay. */
    public TimelineBar(TimelineView view, Workspace workspace) {
        this.view = view;
        this.workspace = workspace;
        narrow = widthProperty().lessThan(Bindings.when(workspace.timeAxisProperty()).then(ROOMY_WITH_FPS)
                .otherwise(ROOMY));
        setId("timeline-bar");
        setMinWidth(0);
        getStyleClass().add("slim-bar");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        OverlayBox overlay = named(new OverlayBox(workspace), "timeline.overlay");
        overlay.prefWidthProperty().bind(Bindings.when(narrow).then(90.0).otherwise(150.0));
        overlay.setMaxWidth(150);
        HBox.setHgrow(overlay, Priority.ALWAYS);
        FpsField fps = new FpsField(workspace.framesPerSecondProperty(), workspace.messageProperty());
        Label unit = new Label(Strings.of("timeline.fps"), fps);
        unit.contentDisplayProperty().bind(Bindings.when(narrow).then(ContentDisplay.GRAPHIC_ONLY)
                .otherwise(ContentDisplay.RIGHT));
        unit.visibleProperty().bind(workspace.timeAxisProperty());
        unit.managedProperty().bind(unit.visibleProperty());
        getItems().addAll(new Segments<>(view.modeProperty(), List.of(TimelineMode.values()), this::mode), bands(),
                note("timeline.overlay", overlay), overlay, why(), space,
                new Segments<>(workspace.timeAxisProperty(), List.of(false, true), this::axis), unit);
    }

    private ToggleButton mode(TimelineMode mode) {
        boolean bars = mode == TimelineMode.BARS;
        return toggle(bars ? "timeline.bars" : "timeline.lines", bars ? Feather.BAR_CHART : Feather.ACTIVITY);
    }

    private ToggleButton axis(boolean time) {
        return toggle(time ? "timeline.time" : "timeline.frames", time ? Feather.CLOCK : Feather.HASH);
    }

    private CheckBox bands() {
        CheckBox box = named(new CheckBox(Strings.of("timeline.bands")), "timeline.bands");
        box.selectedProperty().bindBidirectional(view.bandsProperty());
        box.disableProperty().bind(view.modeProperty().isNotEqualTo(TimelineMode.LINES));
        return box;
    }

    private Button why() {
        Button button = iconed(new Button(Strings.of("timeline.why")), "timeline.why", Feather.SHUFFLE);
        button.disableProperty().bind(Bindings.createBooleanBinding(
                () -> workspace.overlayProperty().get() == null
                        || Objects.equals(workspace.overlayProperty().get(), workspace.clipProperty().get()),
                workspace.overlayProperty(), workspace.clipProperty()));
        button.setOnAction(pressed -> {
            Clip other = workspace.overlayProperty().get();
            if (other != null) {
                workspace.referenceProperty().set(new ReferenceChoice.OtherClip(other.name(), other.log().sha256()));
                workspace.methodProperty().set(Method.POINTS);
            }
        });
        return button;
    }

    private ToggleButton toggle(String key, Feather icon) {
        return iconed(new ToggleButton(Strings.of(key)), key, icon);
    }

    private <T extends ButtonBase> T iconed(T button, String key, Feather icon) {
        button.setGraphic(new FontIcon(icon));
        button.contentDisplayProperty().bind(Bindings.when(narrow).then(ContentDisplay.GRAPHIC_ONLY)
                .otherwise(ContentDisplay.TEXT_ONLY));
        return named(button, key);
    }

    private static <T extends Control> T named(T control, String key) {
        control.setId(key.replace('.', '-'));
        control.setAccessibleText(Strings.of(key + ".tip"));
        Tip.on(control, Strings.of(key + ".tip"));
        return control;
    }

    private Label note(String key, Control of) {
        Label label = new Label(Strings.of(key));
        label.visibleProperty().bind(narrow.not());
        label.managedProperty().bind(label.visibleProperty());
        label.getStyleClass().add("note");
        label.setLabelFor(of);
        return label;
    }
}
