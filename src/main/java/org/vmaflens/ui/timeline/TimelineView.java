package org.vmaflens.ui.timeline;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Surface;
import org.vmaflens.ui.chart.ChartCanvas;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.FrameRange;
import org.vmaflens.ui.workspace.Latest;
import org.vmaflens.ui.workspace.PulseByPulse;

/**
 * Scores and contributions of one clip along its frames, with one crosshair over all of them. Data and crosshair are
 * on canvases of their own, so moving the pointer draws no data.
 */
public final class TimelineView extends Region {

    /** Pictures in which the legend of the first clip comes before its chart does. */
    public static final int VEILED = 2;

    /** So many frames are in view at least. */
    private static final double NARROWEST = 4;

    private final ObjectProperty<TimelineData> data = new SimpleObjectProperty<>(this, "data", TimelineData.empty());
    private final IntegerProperty selectedFrame = new SimpleIntegerProperty(this, "selectedFrame", -1);
    private final IntegerProperty hoveredFrame = new SimpleIntegerProperty(this, "hoveredFrame", -1);
    private final ObjectProperty<FrameRange> selectedRange = new SimpleObjectProperty<>(this, "selectedRange",
            FrameRange.NONE);
    private final ObjectProperty<VisibleRange> visibleRange = new SimpleObjectProperty<>(this, "visibleRange",
            new VisibleRange(-0.5, 0.5));
    private final ObservableSet<String> hiddenFeatures = FXCollections.observableSet();
    private final ObjectProperty<ChartTheme> theme = new SimpleObjectProperty<>(this, "theme", ChartTheme.LIGHT);
    private final ObjectProperty<TimelineMode> mode = new SimpleObjectProperty<>(this, "mode", TimelineMode.BARS);
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active", true);
    private final BooleanProperty bands = new SimpleBooleanProperty(this, "bands", true);
    private final BooleanProperty timeAxis = new SimpleBooleanProperty(this, "timeAxis", false);
    private final DoubleProperty framesPerSecond = new SimpleDoubleProperty(this, "framesPerSecond", 25);

    private final TimelineLegend legend = new TimelineLegend(hiddenFeatures);
    private final ChartCanvas tracks = new ChartCanvas(Strings.of("timeline.tracks"), this::paintTracks);
    private final ChartCanvas strip = new ChartCanvas("", this::paintStrip);
    private final ChartCanvas top = new ChartCanvas("", this::paintTop);
    private final ChartCanvas over = new ChartCanvas("", this::paintOver);
    private final Preparation preparation;
    private final PulseByPulse unveiling = PulseByPulse.once(this::unveil);

    /** Whether the charts wait for the picture after next, as the legend comes into the window in two. */
    private boolean veiled;

    private Prepared prepared = Prepared.of(new TimelineModel(TimelineData.empty()), Set.of(), TimelineMode.BARS);
    private Runnable onShown = () -> {
    };

    /** An empty timeline that prepares clips on the calling thread. */
    public TimelineView() {
        this(Latest.onSameThread());
    }

    /** An empty timeline. */
    public TimelineView(Latest worker) {
        preparation = new Preparation(worker, this::take);
        setId("timeline");
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        List.of(strip, top, over).forEach(canvas -> canvas.setMouseTransparent(true));
        getChildren().addAll(tracks, strip, top, over, legend);
        List.of(tracks, strip, top, over).forEach(canvas -> canvas.activeProperty().bind(active));
        tracks.setCovered();
        over.setPart(this::reach);
        tracks.repaintOn(visibleRange, theme, timeAxis, framesPerSecond);
        strip.repaintOn(theme);
        List.of(top, over).forEach(canvas -> canvas.repaintOn(visibleRange, theme, timeAxis, framesPerSecond,
                selectedFrame, selectedRange, hoveredFrame, focusVisibleProperty()));
        data.addListener((property, was, is) -> {
            if (!model().data().equals(is)) {
                show(() -> is);
            }
        });
        mode.addListener(changed -> preparation.prepare(hiddenFeatures, mode.get()));
        hiddenFeatures.addListener(
                (SetChangeListener<String>) change -> preparation.prepare(hiddenFeatures, mode.get()));
        InvalidationListener read = changed -> read();
        List.of(selectedFrame, selectedRange, hoveredFrame, timeAxis, framesPerSecond)
                .forEach(one -> one.addListener(read));
        new TrackGestures(this, this, () -> scene().layout().tracks(), () -> scene().frames());
        new BrushGestures(this);
        shareKeys(this);
    }

    /** Shows a clip as soon as a worker has prepared it; its data, too, are asked for there. */
    public void show(Supplier<TimelineData> clip) {
        preparation.follow(clip);
        preparation.prepare(hiddenFeatures, mode.get());
    }

    /** Does this once what was asked for last is shown; only the last such wish counts. */
    public void whenShown(Runnable then) {
        onShown = then;
    }

    /** What is drawn; {@link TimelineData#empty()} for nothing. */
    public ObjectProperty<TimelineData> dataProperty() {
        return data;
    }

    /** Index of the selected row, −1 for none. */
    public IntegerProperty selectedFrameProperty() {
        return selectedFrame;
    }

    /** Index of the row under the pointer, −1 for none. */
    public IntegerProperty hoveredFrameProperty() {
        return hoveredFrame;
    }

    /** The rows whose averages are shown; {@link FrameRange#NONE} for none. */
    public ObjectProperty<FrameRange> selectedRangeProperty() {
        return selectedRange;
    }

    /** The frames in view. */
    public ObjectProperty<VisibleRange> visibleRangeProperty() {
        return visibleRange;
    }

    /** Names of the features that the legend has switched off. */
    public ObservableSet<String> hiddenFeatures() {
        return hiddenFeatures;
    }

    /** Light or dark. */
    public ObjectProperty<ChartTheme> themeProperty() {
        return theme;
    }

    /** Bars or lines. */
    public ObjectProperty<TimelineMode> modeProperty() {
        return mode;
    }

    /** Whether it can be seen, and so is painted. */
    public BooleanProperty activeProperty() {
        return active;
    }

    /** Whether lines should have their bands; whoever makes the data sees to it. */
    public BooleanProperty bandsProperty() {
        return bands;
    }

    /** Whether the x axis counts time rather than frames. */
    public BooleanProperty timeAxisProperty() {
        return timeAxis;
    }

    /** Frames in a second. */
    public DoubleProperty framesPerSecondProperty() {
        return framesPerSecond;
    }

    /** Draws what is on screen, but for the pointer, with a painted legend. */
    public void paint(Surface surface, double width, double height, ChartTheme colours) {
        surface.fillRect(0, 0, width, height, colours.background());
        double across = TimelineLayout.of(width, height, 0).legend().width();
        double legendHeight = LegendPainter.height(model().data().featureNames(), prepared.hidden(), across);
        TimelineScene scene = scene(width, height, legendHeight, colours);
        new TimelinePainter(scene, surface).paint();
        OverviewPainter.strip(scene, surface);
        LegendPainter.paint(scene, surface, settled().values());
        new CrosshairPainter(scene, surface).paint(selectedFrame.get(), model().inside(selectedRange.get()), -1,
                settled().text());
    }

    /** Lets the pointer over another view's tracks do what it does over these. */
    public void sharePointer(Node source, Supplier<Box> where, Supplier<LinearScale> frames) {
        new TrackGestures(this, source, where, frames);
    }

    /** The figures at the pointer, else of the range, else of the selected frame. */
    public Readout readout() {
        return readout(hoveredFrame.get());
    }

    /** The figures of the range, else of the selected frame, wherever the pointer is. */
    public Readout settled() {
        return readout(-1);
    }

    /** Lets another view that follows this one answer to the same keys. */
    public void shareKeys(Node source) {
        new TimelineKeys(this, source);
    }

    /** The clip as it is drawn. */
    public TimelineModel model() {
        return prepared.model();
    }

    /** How far the visible features reach. */
    public Stack stack() {
        return prepared.stack();
    }

    /** Where things are on screen now. */
    TimelineScene scene() {
        return scene(getWidth(), getHeight(), legendHeight(getWidth()));
    }

    /** Moves the window, keeping it inside the clip. */
    public void look(VisibleRange window) {
        visibleRange.set(window.within(model().all(), narrowest()));
    }

    /** Makes the window {@code factor} times as wide as far as it may be; the frame at the anchor stays where it is. */
    void zoom(double anchor, double factor) {
        VisibleRange window = visibleRange.get();
        double least = narrowest() / window.width();
        double most = model().all().width() / window.width();
        look(window.zoom(Math.clamp(anchor, window.from(), window.to()),
                Math.max(Math.min(factor, most), Math.min(least, 1))));
    }

    private double narrowest() {
        return Math.min(NARROWEST, model().all().width());
    }

    /** Selects the nearest row there is, and brings it into view. */
    public void reveal(int row) {
        int inside = Math.max(0, Math.min(model().data().frameCount() - 1, row));
        selectedFrame.set(inside);
        int frame = model().data().frameNumbers()[inside];
        VisibleRange window = visibleRange.get();
        if (frame - 0.5 < window.from() || frame + 0.5 > window.to()) {
            look(window.shift(frame - window.centre()));
        }
    }

    @Override
    protected void layoutChildren() {
        tracks.resizeRelocate(0, 0, getWidth(), getHeight());
        strip.resizeRelocate(0, 0, getWidth(), Math.ceil(scene().layout().overview().bottom()));
        top.resizeRelocate(0, 0, getWidth(), Math.ceil(scene().layout().scores().y() - CrosshairPainter.TOP));
        over.resizeRelocate(0, 0, getWidth(), getHeight());
        Box box = scene().layout().legend();
        legend.resizeRelocate(box.x() - 3, box.y(), box.width() + 3, box.height());
        List.of(tracks, strip, top, over).forEach(ChartCanvas::repaint);
    }

    private void take(Prepared ready) {
        TimelineModel before = model();
        prepared = ready;
        if (ready.model().equals(before)) {
            tracks.repaint();
            top.repaint();
            over.repaint();
            read();
        } else {
            follow(before, ready.model());
        }
        Runnable then = onShown;
        onShown = () -> {
        };
        then.run();
    }

    private void follow(TimelineModel before, TimelineModel next) {
        if (before.data().features() == 0 && getScene() != null) {
            veiled = true;
            unveiling.startAfter(VEILED);
        }
        boolean sameFrames = before.all().equals(next.all()) && before.data().frameCount() > 0;
        if (!sameFrames) {
            if (before.data().frameCount() > 0) {
                selectedRange.set(FrameRange.NONE);
            }
            visibleRange.set(next.all());
        }
        hoveredFrame.set(-1);
        if (selectedFrame.get() >= next.data().frameCount()) {
            selectedFrame.set(-1);
        }
        selectedRange.set(next.inside(selectedRange.get()));
        legend.setFeatures(next.data().featureNames());
        read();
        data.set(next.data());
        requestLayout();
    }

    private void unveil() {
        veiled = false;
        List.of(tracks, strip, top, over).forEach(ChartCanvas::repaint);
    }

    private void read() {
        Readout readout = readout(hoveredFrame.get());
        legend.setValues(readout.values(), Math.max(stack().high(), -stack().low()));
        setAccessibleText(Strings.of("timeline.says", model().data().clip(), readout.words(model().data())));
    }

    private Readout readout(int hover) {
        Clock clock = new Clock(timeAxis.get(), framesPerSecond.get());
        int n = model().data().frameCount();
        if (hover >= 0 && hover < n) {
            return Readout.frame(model(), hover, clock);
        }
        FrameRange range = model().inside(selectedRange.get());
        if (!range.isEmpty()) {
            return Readout.range(model(), range, clock);
        }
        int selected = selectedFrame.get();
        return selected >= 0 && selected < n
                ? Readout.frame(model(), selected, clock)
                : Readout.none(model().data().features());
    }

    private void paintTracks(Surface surface, double width, double height) {
        surface.fillRect(0, 0, width, height, theme.get().background());
        if (!veiled) {
            new TimelinePainter(scene(width, height, legendHeight(width)), surface).paint();
        }
    }

    /** The window in view changes neither the strip nor the readout's place, so the strip has a canvas of its own. */
    private void paintStrip(Surface surface, double width, double height) {
        if (!veiled) {
            OverviewPainter.strip(scene(width, getHeight(), legendHeight(width)), surface);
        }
    }

    private void paintTop(Surface surface, double width, double height) {
        new CrosshairPainter(scene(), surface).top(selectedFrame.get(), model().inside(selectedRange.get()),
                hoveredFrame.get(), readout().text());
    }

    private void paintOver(Surface surface, double width, double height) {
        new CrosshairPainter(scene(), surface).tracks(selectedFrame.get(), model().inside(selectedRange.get()),
                hoveredFrame.get());
        ChartCanvas.focusRing(this, surface, theme.get().accent());
    }

    /** A crosshair is a few pixels wide, and only these are then rendered anew while the pointer moves. */
    private Box reach(Surface surface) {
        return isFocusVisible()
                ? new Box(0, 0, Math.floor(getWidth()), Math.floor(getHeight()))
                : new CrosshairPainter(scene(), surface).reach(selectedFrame.get(), model().inside(selectedRange.get()),
                        hoveredFrame.get());
    }

    private TimelineScene scene(double width, double height, double legendHeight) {
        return scene(width, height, legendHeight, theme.get());
    }

    private TimelineScene scene(double width, double height, double legendHeight, ChartTheme colours) {
        return new TimelineScene(prepared, visibleRange.get(), colours,
                new Clock(timeAxis.get(), framesPerSecond.get()), TimelineLayout.of(width, height, legendHeight));
    }

    private double legendHeight(double width) {
        return model().data().features() == 0
                ? 0
                : Math.ceil(legend.prefHeight(TimelineLayout.of(width, 100, 0).legend().width() + 3));
    }
}
