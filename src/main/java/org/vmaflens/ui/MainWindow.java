package org.vmaflens.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Method;
import org.vmaflens.job.JobRunner;
import org.vmaflens.model.ModelFile;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.ui.compare.CompareModel;
import org.vmaflens.ui.compare.ComparePane;
import org.vmaflens.ui.dialog.FilePicker;
import org.vmaflens.ui.frames.FramesPane;
import org.vmaflens.ui.heatmap.HeatmapView;
import org.vmaflens.ui.inspector.InspectorPane;
import org.vmaflens.ui.library.LibraryPane;
import org.vmaflens.ui.session.Autosave;
import org.vmaflens.ui.session.Leaving;
import org.vmaflens.ui.session.Sessions;
import org.vmaflens.ui.share.Copies;
import org.vmaflens.ui.share.Outlet;
import org.vmaflens.ui.share.Sharing;
import org.vmaflens.ui.share.View;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.timeline.TimelineMode;
import org.vmaflens.ui.timeline.TimelinePane;
import org.vmaflens.ui.timeline.TimelineView;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.Explaining;
import org.vmaflens.ui.workspace.FrameRange;
import org.vmaflens.ui.workspace.FxThread;
import org.vmaflens.ui.workspace.Latest;
import org.vmaflens.ui.workspace.Loader;
import org.vmaflens.ui.workspace.ReferenceWords;
import org.vmaflens.ui.workspace.Workspace;

/** The window: toolbar, clips, timeline and status bar, all bound to the workspace; what is laid over them. */
final class MainWindow extends StackPane implements AutoCloseable {

    private final Workspace workspace;
    private final Loader loader;
    private final FilePicker files;
    private final TimelineView timeline;
    private final HeatmapView heatmap;
    private final InspectorPane inspector;
    private final FramesPane frames;
    private final TabPane tabs;
    private final LateTabs late;
    private final Theming theming;
    private final Notices notices;
    private final HelpOverlay help;
    private final Commands commands;
    private final BooleanProperty windowColours = new SimpleBooleanProperty(this, "windowColours");
    private final Outlet outlet;
    private final CompareModel comparing;
    private final Sessions sessions;
    private final Remembered remembered;
    private final EmptyState first;
    private final StatusView status;

    MainWindow(Workspace workspace, Loader loader, Explaining explaining, JobRunner runner, Parallel parallel,
            FilePicker files, Remembered remembered) {
        this.remembered = remembered;
        comparing = new CompareModel(workspace, parallel,
                new CompareModel.Desks(Latest.on(runner, Strings.of("job.compare")), Latest.on(runner),
                        Latest.on(runner, Strings.of("job.repeat")), Latest.on(runner)));
        this.workspace = workspace;
        this.loader = loader;
        this.files = files;
        notices = new Notices(files::reveal, this::goOn);
        RecentList recent = new RecentList(remembered::recent, file -> open(List.of(file)),
                Latest.on(runner));
        first = new EmptyState(workspace, this::choose, () -> open(Demo.files()), recent);
        timeline = new TimelineView(Latest.on(runner));
        heatmap = new HeatmapView(timeline);
        inspector = new InspectorPane(workspace, Latest.on(runner), Latest.on(runner), Latest.on(runner));
        frames = new FramesPane(workspace, timeline, Latest.on(runner), Latest.on(runner));
        windowColours.set(remembered.preferences().windowColours());
        windowColours.addListener((property, was, is) -> remembered.change(now -> now.withWindowColours(is)));
        outlet = new Outlet(runner, files, notices::tell, Bindings.createObjectBinding(
                () -> windowColours.get() ? timeline.themeProperty().get() : ChartTheme.LIGHT, windowColours,
                timeline.themeProperty()), new Copies());
        tabs = tabs();
        late = new LateTabs(tabs.getTabs(), () -> !runner.underWay().isEmpty());
        theming = new Theming(this, List.of(timeline.themeProperty(), inspector.theme()),
                change -> late.aside(() -> frames.aside(change)));
        theming.choiceProperty().set(remembered.preferences().theme());
        theming.choiceProperty().addListener((property, was, is) -> remembered.change(now -> now.withTheme(is)));
        workspace.timeAxisProperty().set(remembered.preferences().timeAxis());
        sessions = new Sessions(workspace, loader, runner, new Outlook(workspace, timeline, frames, comparing,
                tabs.getSelectionModel().selectedIndexProperty(), this::tab), remembered.autosave(), notices::askLeave);
        loader.onSession(sessions::open);
        workspace.timeAxisProperty().addListener((property, was, is) -> {
            if (!sessions.isOpening()) { // what a session has is no preference
                remembered.change(now -> now.withTimeAxis(is));
            }
        });
        Running running = new Running(workspace, runner);
        Sharing sharing = new Sharing(workspace, outlet, this::view, () -> FrameRange.NONE);
        inspector.addTool(ShareMenu.ofFrames(workspace,
                new Sharing(workspace, outlet, inspector::view, inspector::frames), windowColours));
        commands = commands(explaining, sharing);
        help = new HelpOverlay(commands);
        DropVeil veil = new DropVeil();
        veil.accept(this, this::open);
        BorderPane frame = new BorderPane(split());
        frame.setTop(new VBox(new Toolbar(workspace, commands, running,
                new SessionMenu(commands, remembered::recent, file -> open(List.of(file)),
                        remembered.autosave()::leftBehind, sessions::restore, Latest.on(runner)),
                ShareMenu.ofView(workspace, commands, windowColours),
                new ThemeMenu(commands.get("theme"), theming.choiceProperty())),
                new MissingBar(sessions, () -> files.open(getScene().getWindow())), new MessageBar(workspace)));
        status = new StatusView(workspace, commands.get("cancel"), running);
        frame.setBottom(status);
        getChildren().addAll(frame, notices, veil, help);
        getStyleClass().add("main-window");
        follow();
        keys(running);
        offerRestore();
    }

    /** In a place of its own: the files that the user opens meanwhile must not take it away. */
    private void offerRestore() {
        List<Path> left = remembered.autosave().leftBehind();
        if (!left.isEmpty()) {
            notices.offerRestore(() -> sessions.restore(left.getFirst()), () -> {
                Autosave.discard(left.getFirst());
                offerRestore();
            });
        }
    }

    private void follow() {
        timeline.selectedFrameProperty().bindBidirectional(workspace.frameProperty());
        timeline.selectedRangeProperty().bindBidirectional(workspace.selectedRangeProperty());
        timeline.timeAxisProperty().bind(workspace.timeAxisProperty());
        timeline.framesPerSecondProperty().bind(workspace.framesPerSecondProperty());
        List.of(workspace.revisionProperty(), workspace.clipProperty(), workspace.valueShownProperty(),
                workspace.methodProperty(), workspace.settingProperty(), workspace.referenceProperty(),
                workspace.displayedProperty(), workspace.membersProperty(), workspace.overlayProperty(),
                timeline.modeProperty(), timeline.bandsProperty())
                .forEach(cause -> cause.addListener(changed -> refresh()));
    }

    private Commands commands(Explaining explaining, Sharing sharing) {
        return new Commands().with("open", this::choose, "Shortcut+O")
                .with("session-save", this::saveSession, "Shortcut+S")
                .with("session-save-as", this::saveSessionAs, "Shortcut+Shift+S")
                .with("explain", explaining::explain, "Shortcut+Enter", "F5")
                .with("cancel", explaining::cancel, "Esc")
                .with("method-exact", () -> workspace.methodProperty().set(Method.EXACT), "Alt+1")
                .with("method-sampled", () -> workspace.methodProperty().set(Method.SAMPLED), "Alt+2")
                .with("method-points", () -> workspace.methodProperty().set(Method.POINTS), "Alt+3")
                .with("tab-1", () -> tab(0), "Shortcut+1").with("tab-2", () -> tab(1), "Shortcut+2")
                .with("tab-3", () -> tab(2), "Shortcut+3").with("compare", () -> tab(3), "Shortcut+4")
                .with("undo", workspace.history()::undo, "Shortcut+Z")
                .with("redo", workspace.history()::redo, "Shortcut+Shift+Z", "Shortcut+Y")
                .with("export-png", () -> sharing.save(Sharing.Form.PNG), "Shortcut+E")
                .with("export-svg", () -> sharing.save(Sharing.Form.SVG), "Shortcut+Shift+E")
                .with("export-csv", () -> sharing.save(Sharing.Form.CSV))
                .with("export-json", () -> sharing.save(Sharing.Form.JSON))
                .with("copy-picture", sharing::copyPicture, "Shortcut+Shift+C")
                .with("copy-figures", sharing::copyFigures, "Shortcut+Shift+F")
                .with("theme", () -> theming.toggle(), "Shortcut+Shift+D").with("help", () -> help.toggle(), "F1");
    }

    private void keys(Running running) {
        // Not by key code: where the question mark is depends on the keyboard. Text fields take theirs before.
        addEventHandler(KeyEvent.KEY_TYPED, typed -> {
            if (typed.getCharacter().equals("?")) {
                help.toggle();
                typed.consume();
            }
        });
        // Before the timeline, for which Escape ends a selection.
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE && running.isRunning().get() && !help.isVisible()) {
                commands.get("cancel").action().run();
                pressed.consume();
            }
        });
    }

    private void tab(int index) {
        Node focus = getScene() == null ? null : getScene().getFocusOwner();
        boolean inside = isWithin(focus, seen());
        tabs.getSelectionModel().select(index);
        if (inside) {
            // the keys go on in what is seen now, rather than in whatever comes next in the window
            FxThread.soon(this::goOn);
        }
    }

    /** The keys are for what the user came for, and never close anything. */
    private void goOn() {
        if (first.isVisible()) {
            first.begin();
        } else {
            seen().requestFocus();
        }
    }

    private static boolean isWithin(@Nullable Node node, Node whole) {
        return Stream.iterate(node, up -> up != null, Node::getParent).anyMatch(whole::equals);
    }

    private Node seen() {
        return ((TabContent) tabs.getSelectionModel().getSelectedItem().getContent()).content();
    }

    /** What is in the middle of the window, for pictures of it. */
    private View view() {
        Tab tab = tabs.getSelectionModel().getSelectedItem();
        return switch (seen()) {
            case HeatmapView map -> View.of(tab.getText(), map, map::paint);
            case FramesPane frames -> frames.view(tab.getText());
            case ComparePane pane -> pane.view(tab.getText());
            default -> View.of(tab.getText(), timeline, timeline::paint);
        };
    }

    private Node share(String chart, Supplier<View> view) {
        return ShareMenu.ofChart(chart, workspace, new Sharing(workspace, outlet, view, () -> FrameRange.NONE),
                windowColours);
    }

    private SplitPane split() {
        return new Sides(new LibraryPane(workspace, loader, files), centre(), inspector);
    }

    private StackPane centre() {
        first.visibleProperty().addListener((property, was, is) -> {
            Node focus = getScene() == null ? null : getScene().getFocusOwner();
            if (!is && isWithin(focus, first)) {
                FxThread.soon(this::goOn); // in what is about to be seen
            }
        });
        tabs.visibleProperty().bind(first.visibleProperty().not()); // nothing behind it is to be reached by Tab
        return new StackPane(tabs, first);
    }

    private TabPane tabs() {
        Tab first = tab(0, "timeline", new TimelinePane(timeline, workspace));
        // A press that reached the tab pane would take the focus to its headers, and the arrow keys with it.
        timeline.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        heatmap.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        Tab second = tab(1, "heatmap", heatmap);
        Tab third = tab(2, "frames", frames);
        // What is not seen is not painted.
        timeline.activeProperty().bind(first.selectedProperty());
        heatmap.activeProperty().bind(second.selectedProperty());
        frames.activeProperty().bind(third.selectedProperty());
        Button report = new Button(Strings.of("compare.export"));
        report.setId("compare-export");
        Tip.on(report, Strings.of("compare.export.tip"));
        report.setOnAction(pressed -> new Reporting(workspace, comparing, files, notices).ask(getScene().getWindow()));
        Tab fourth = tab(3, "compare",
                new ComparePane(comparing, workspace, timeline.hiddenFeatures(), timeline.themeProperty(), report,
                        this::share));
        comparing.activeProperty().bind(fourth.selectedProperty());
        TabPane all = new TabPane(first, second, third, fourth);
        all.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        all.setId("views");
        all.setAccessibleText(Strings.of("tab.views"));
        return all;
    }

    private static Tab tab(int place, String name, Region content) {
        Tab tab = new Tab(Strings.of("tab." + name));
        tab.setContent(new TabContent(content, place, tab.selectedProperty()));
        return tab;
    }

    private void refresh() {
        Clip clip = workspace.clipProperty().get();
        ModelFile model = workspace.modelProperty().get();
        if (clip != null && model != null) {
            Clip other = workspace.overlayProperty().get();
            Contributions asked = new Contributions(clip, model.model(), workspace.shown().orElse(null),
                    workspace.valueShownProperty().get(), ReferenceWords.of(workspace.referenceProperty().get()),
                    workspace.displayedProperty().get(),
                    clip.equals(other) ? null : other,
                    timeline.modeProperty().get() == TimelineMode.LINES && timeline.bandsProperty().get());
            timeline.show(asked::data);
        }
    }

    private void choose() {
        List<Path> chosen = files.open(getScene().getWindow());
        if (!chosen.isEmpty()) {
            open(chosen);
        }
    }

    /** Opens files, and remembers them. */
    void open(List<Path> chosen) {
        open(chosen, () -> {
        });
    }

    /** The same, and does something when they are there. */
    void open(List<Path> chosen, Runnable then) {
        if (!chosen.isEmpty()) {
            remembered.opened(chosen);
            loader.open(chosen, then);
        }
    }

    private void saveSession() {
        Path own = sessions.fileProperty().get();
        if (own == null) {
            saveSessionAs();
        } else {
            sessions.save(own);
        }
    }

    private void saveSessionAs() {
        files.save(getScene().getWindow(), "session.vlens", Strings.of("session.kind"), "vlens").ifPresent(to -> {
            sessions.save(to);
            remembered.opened(List.of(to));
        });
    }

    /** What the window is called. */
    ObservableValue<String> title() {
        return Bindings.createStringBinding(() -> {
            Path own = sessions.fileProperty().get();
            ModelFile model = workspace.modelProperty().get();
            String name = own != null ? String.valueOf(own.getFileName()) : model == null ? "" : model.name();
            return name.isEmpty()
                    ? Strings.of("title")
                    : Strings.of(sessions.changedProperty().get() ? "title.changed" : "title.of", name);
        }, sessions.fileProperty(), sessions.changedProperty(), workspace.modelProperty());
    }

    /** The keys that work everywhere in the window. */
    void installKeys() {
        commands.install(getScene());
        ObservableValue<Boolean> seen = getScene().windowProperty().flatMap(Window::showingProperty).orElse(false);
        seen.addListener((property, was, is) -> {
            if (is) {
                FxThread.soon(this::goOn); // once the window has settled, which chooses a first control itself
            }
        });
    }

    /** Light, dark, or as the system is. */
    Theming theming() {
        return theming;
    }

    /** Does something that ends the window, once the user has said what becomes of changes that are not saved. */
    void leave(Runnable then) {
        sessions.leave(Leaving.Why.CLOSE, then);
    }

    /** A tour of it, at its begin, that writes here. */
    Tour tour(JobRunner runner, Path folder) {
        return new Tour(this, commands, runner, workspace, frames, this::open, folder);
    }

    /** What compares. */
    CompareModel comparing() {
        return comparing;
    }

    /** What says what is going on. */
    StatusView status() {
        return status;
    }

    @Override
    public void close() {
        late.close();
        sessions.close();
        theming.close();
    }
}
