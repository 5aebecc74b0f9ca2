package org.vmaflens.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.vmaflens.job.JobRunner;
import org.vmaflens.model.ModelFile;
import org.vmaflens.ui.frames.FramesPane;
import org.vmaflens.ui.heatmap.HeatmapView;
import org.vmaflens.ui.inspector.InspectorPane;
import org.vmaflens.ui.library.LibraryPane;
import org.vmaflens.ui.timeline.TimelineMode;
import org.vmaflens.ui.timeline.TimelinePane;
import org.vmaflens.ui.timeline.TimelineView;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.Explaining;
import org.vmaflens.ui.workspace.Latest;
import org.vmaflens.ui.workspace.Loader;
import org.vmaflens.ui.workspace.Workspace;

/** The window: toolbar, clips, timeline and status bar, all bound to the workspace. */
final class MainWindow extends BorderPane {

    private static final ResourceBundle TEXT = ResourceBundle.getBundle("org.vmaflens.ui.messages");

    private final Workspace workspace;
    private final Loader loader;
    private final Explaining explaining;
    private final JobRunner runner;
    private final TimelineView timeline;
    private final InspectorPane inspector;
    private final Theming theming;

    MainWindow(Workspace workspace, Loader loader, Explaining explaining, JobRunner runner) {
        this.workspace = workspace;
        this.loader = loader;
        this.explaining = explaining;
        this.runner = runner;
        timeline = new TimelineView(Latest.on(runner, "prepare the timeline"));
        inspector = new InspectorPane(workspace);
        theming = new Theming(List.of(timeline.themeProperty(), inspector.theme()));
        setTop(new VBox(new Toolbar(workspace, explaining, this::choose, theming::toggle), messageBar()));
        SplitPane centre = new SplitPane(new LibraryPane(workspace), centre(), inspector);
        centre.setDividerPositions(0.2, 0.75);
        setCenter(centre);
        SplitPane.setResizableWithParent(centre.getItems().getFirst(), false);
        SplitPane.setResizableWithParent(inspector, false);
        setStyle("-fx-background-color: -color-bg-default;");
        getStylesheets().add(Objects.requireNonNull(MainWindow.class.getResource("explorer.css")).toExternalForm());
        setBottom(new StatusView(workspace));
        timeline.selectedFrameProperty().bindBidirectional(workspace.frameProperty());
        timeline.selectedRangeProperty().bindBidirectional(workspace.selectedRangeProperty());
        timeline.timeAxisProperty().bind(workspace.timeAxisProperty());
        timeline.framesPerSecondProperty().bind(workspace.framesPerSecondProperty());
        List.of(workspace.revisionProperty(), workspace.clipProperty(), workspace.valueShownProperty(),
                workspace.methodProperty(), workspace.settingProperty(), workspace.referenceProperty(),
                workspace.overlayProperty(), timeline.modeProperty(), timeline.bandsProperty())
                .forEach(cause -> cause.addListener(changed -> refresh()));
        acceptDrops();
    }

    private static Button button(String name, Runnable action) {
        Button button = new Button(TEXT.getString(name));
        button.setId(name);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private Node messageBar() {
        Label sentence = new Label();
        sentence.setId("message");
        sentence.setWrapText(true);
        sentence.textProperty().bind(workspace.messageProperty());
        HBox bar = new HBox(12, sentence, button("dismiss", () -> workspace.messageProperty().set("")));
        bar.setStyle("-fx-padding: 8; -fx-alignment: center-left; -fx-background-color: -color-danger-subtle;");
        bar.visibleProperty().bind(workspace.messageProperty().isNotEmpty());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private StackPane centre() {
        EmptyState first = new EmptyState(this::choose, () -> loader.open(Demo.files()));
        first.visibleProperty().bind(Bindings.isEmpty(workspace.clips()));
        return new StackPane(tabs(), first);
    }

    private TabPane tabs() {
        Tab first = new Tab(TEXT.getString("tab.timeline"), new TimelinePane(timeline, workspace));
        HeatmapView heatmap = new HeatmapView(timeline);
        // A press that reached the tab pane would take the focus to its headers, and the arrow keys with it.
        timeline.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        heatmap.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        Tab second = new Tab(TEXT.getString("tab.heatmap"), heatmap);
        FramesPane frames = new FramesPane(workspace, timeline, Latest.on(runner, "list the frames"));
        Tab third = new Tab(TEXT.getString("tab.frames"), frames);
        // What is not seen is not painted.
        timeline.activeProperty().bind(first.selectedProperty());
        heatmap.activeProperty().bind(second.selectedProperty());
        frames.activeProperty().bind(third.selectedProperty());
        TabPane tabs = new TabPane(first, second, third);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return tabs;
    }

    private void refresh() {
        Clip clip = workspace.clipProperty().get();
        ModelFile model = workspace.modelProperty().get();
        if (clip != null && model != null) {
            Clip other = workspace.overlayProperty().get();
            Contributions asked = new Contributions(clip, model.model(), workspace.shown().orElse(null),
                    workspace.valueShownProperty().get(), ReferenceBox.words(workspace.referenceProperty().get()),
                    clip.equals(other) ? null : other,
                    timeline.modeProperty().get() == TimelineMode.LINES && timeline.bandsProperty().get());
            timeline.show(asked::data);
        }
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            loader.open(chosen.stream().map(File::toPath).toList());
        }
    }

    /** The keys that work everywhere in the window. */
    void installKeys() {
        var keys = getScene().getAccelerators();
        keys.put(new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN), this::choose);
        keys.put(new KeyCodeCombination(KeyCode.F5), explaining::explain);
        keys.put(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN), explaining::explain);
        keys.put(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), workspace.history()::undo);
        keys.put(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                workspace.history()::redo);
        keys.put(new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                theming::toggle);
        keys.put(new KeyCodeCombination(KeyCode.ESCAPE), explaining::cancel);
    }

    private void acceptDrops() {
        setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
        });
        setOnDragDropped(drop -> {
            List<Path> files = drop.getDragboard().getFiles().stream().map(File::toPath).toList();
            loader.open(files);
            drop.setDropCompleted(true);
        });
    }
}
