package org.vmaflens.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Separator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.StatusBar;
import org.vmaflens.explain.Method;
import org.vmaflens.job.Job;
import org.vmaflens.model.ModelFile;
import org.vmaflens.ui.heatmap.HeatmapView;
import org.vmaflens.ui.timeline.TimelineView;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.Explaining;
import org.vmaflens.ui.workspace.Loader;
import org.vmaflens.ui.workspace.ValueShown;
import org.vmaflens.ui.workspace.Workspace;

/** The window: toolbar, clips, timeline and status bar, all bound to the workspace. */
final class MainWindow extends BorderPane {

    private static final ResourceBundle TEXT = ResourceBundle.getBundle("org.vmaflens.ui.messages");

    private final Workspace workspace;
    private final Loader loader;
    private final Explaining explaining;
    private final TimelineView timeline = new TimelineView();
    private final StatusBar status = new StatusBar();

    MainWindow(Workspace workspace, Loader loader, Explaining explaining) {
        this.workspace = workspace;
        this.loader = loader;
        this.explaining = explaining;
        setTop(new VBox(toolbar(), messageBar()));
        SplitPane centre = new SplitPane(clips(), tabs());
        centre.setDividerPositions(0.2);
        setCenter(centre);
        status.setId("status");
        status.setText(TEXT.getString("state.ready"));
        setBottom(status);
        timeline.selectedFrameProperty().bindBidirectional(workspace.frameProperty());
        workspace.revisionProperty().addListener(changed -> refresh());
        workspace.clipProperty().addListener(changed -> refresh());
        workspace.valueShownProperty().addListener(changed -> refresh());
        acceptDrops();
    }

    private ToolBar toolbar() {
        Button open = button("open", this::choose);
        Button explain = button("explain", explaining::explain);
        explain.getStyleClass().add("accent");
        explain.disableProperty().bind(Bindings.isEmpty(workspace.clips()));
        ComboBox<ValueShown> value = new ComboBox<>();
        value.setId("value");
        value.getItems().setAll(ValueShown.values());
        value.valueProperty().bindBidirectional(workspace.valueShownProperty());
        value.setConverter(new Words<>(one -> TEXT.getString("value." + one.name().toLowerCase(Locale.ROOT))));
        value.disableProperty().bind(workspace.methodProperty().isEqualTo(Method.POINTS));
        return new ToolBar(open, explain, button("cancel", explaining::cancel), new Separator(Orientation.VERTICAL),
                new SegmentedButton(method(Method.EXACT), method(Method.SAMPLED), method(Method.POINTS)), value);
    }

    private ToggleButton method(Method method) {
        String name = "method." + method.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(TEXT.getString(name));
        button.setId(name.replace('.', '-'));
        button.setSelected(workspace.methodProperty().get() == method);
        button.setOnAction(pressed -> {
            button.setSelected(true);
            workspace.methodProperty().set(method);
        });
        return button;
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
        bar.setStyle("-fx-padding: 8;");
        bar.visibleProperty().bind(workspace.messageProperty().isNotEmpty());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private ListView<Clip> clips() {
        ListView<Clip> list = new ListView<>(workspace.clips());
        list.setId("clips");
        list.setCellFactory(view -> new ClipCell());
        Label empty = new Label(TEXT.getString("empty"));
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (is != null) {
                workspace.clipProperty().set(is);
            }
        });
        workspace.clipProperty().addListener((property, was, is) -> list.getSelectionModel().select(is));
        return list;
    }

    /** Name, frames and mean of a clip. */
    private static final class ClipCell extends ListCell<Clip> {
        @Override
        protected void updateItem(Clip clip, boolean empty) {
            super.updateItem(clip, empty);
            setText(empty || clip == null ? null : "%s%n%d frames".formatted(clip.name(), clip.matrix().frameCount()));
        }
    }

    private TabPane tabs() {
        Tab first = new Tab(TEXT.getString("tab.timeline"), timeline);
        Tab second = new Tab(TEXT.getString("tab.heatmap"), new HeatmapView(timeline));
        TabPane tabs = new TabPane(first, second);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return tabs;
    }

    private void refresh() {
        Clip clip = workspace.clipProperty().get();
        ModelFile model = workspace.modelProperty().get();
        if (clip != null && model != null) {
            workspace.shown().ifPresent(explained -> timeline.dataProperty().set(
                    Contributions.of(clip, model.model(), explained, workspace.valueShownProperty().get())));
        }
        Job job = workspace.jobProperty().get();
        if (job != null) {
            status.setText(TEXT.getString("state." + job.state().name().toLowerCase(Locale.ROOT)));
            status.setProgress(job.state().isOver() ? 0 : Math.max(0, job.progress().fraction()));
        }
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            loader.open(chosen.stream().map(File::toPath).toList());
        }
    }

    /** Ctrl+O, F5 and Esc. */
    void installKeys() {
        var keys = getScene().getAccelerators();
        keys.put(new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN), this::choose);
        keys.put(new KeyCodeCombination(KeyCode.F5), explaining::explain);
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
