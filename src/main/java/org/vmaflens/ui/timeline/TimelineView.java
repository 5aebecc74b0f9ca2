package org.vmaflens.ui.timeline;

import java.util.List;
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
import org.vmaflens.plot.Surface;
import org.vmaflens.ui.chart.ChartCanvas;
import org.vmaflens.ui.workspace.FrameRange;

/**
 * Scores and contributions of one clip along its frames, with one crosshair over all of them. Data and crosshair are
 * on canvases of their own, so moving the pointer draws no data.
 */
public final class TimelineView extends Region {

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
    private final BooleanProperty timeAxis = new SimpleBooleanProperty(this, "timeAxis", false);
    private final DoubleProperty framesPerSecond = new SimpleDoubleProperty(this, "framesPerSecond", 25);

    private final TimelineLegend legend = new TimelineLegend(hiddenFeatures);
    private final ChartCanvas tracks = new ChartCanvas("Scores and contributions along the frames",
            this::paintTracks);
    private final ChartCanvas over = new ChartCanvas("", this::paintOver);

    private TimelineModel model = new TimelineModel(TimelineData.empty());
    private Stack stack = Stack.of(model, new boolean[0], TimelineMode.BARS);

    /** An empty timeline. */
    public TimelineView() {
        setId("timeline");
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        over.setMouseTransparent(true);
        getChildren().addAll(tracks, over, legend);
        tracks.repaintOn(visibleRange, theme, timeAxis, framesPerSecond);
        over.repaintOn(visibleRange, theme, timeAxis, framesPerSecond, selectedFrame, selectedRange, hoveredFrame);
        data.addListener((property, was, is) -> {
            if (!model.data().equals(is)) {
                prepare(new TimelineModel(is));
            }
        });
        mode.addListener(changed -> restack());
        hiddenFeatures.addListener((SetChangeListener<String>) change -> restack());
        theme.addListener(changed -> legend.setFeatures(model.data().featureNames(), theme.get()));
        InvalidationListener read = changed -> read();
        List.of(selectedFrame, selectedRange, hoveredFrame).forEach(one -> one.addListener(read));
        new TimelineGestures(this);
        shareKeys(this);
    }

    /** Shows a clip that was prepared elsewhere, such as on a worker; the quick way for a film. */
    public void show(TimelineModel prepared) {
        prepare(prepared);
        data.set(prepared.data());
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

    /** Whether the x axis counts time rather than frames. */
    public BooleanProperty timeAxisProperty() {
        return timeAxis;
    }

    /** Frames in a second. */
    public DoubleProperty framesPerSecondProperty() {
        return framesPerSecond;
    }

    /** Draws what is on screen, but for the pointer, with a painted legend. */
    public void paint(Surface surface, double width, double height) {
        surface.fillRect(0, 0, width, height, theme.get().background());
        double across = TimelineLayout.of(width, height, 0).legend().width();
        double legendHeight = LegendPainter.height(model.data().featureNames(), hidden(), across);
        TimelineScene scene = scene(width, height, legendHeight);
        new TimelinePainter(scene, surface).paint();
        Readout readout = readout(-1);
        LegendPainter.paint(scene, surface, readout.values());
        new CrosshairPainter(scene, surface).paint(selectedFrame.get(), selectedRange.get(), -1, readout.text());
    }

    /** Lets another view that follows this one answer to the same keys. */
    public void shareKeys(Node source) {
        new TimelineKeys(this, source);
    }

    /** The clip as it is drawn. */
    public TimelineModel model() {
        return model;
    }

    /** Where things are on screen now. */
    TimelineScene scene() {
        return scene(getWidth(), getHeight(), legendHeight(getWidth()));
    }

    /** Moves the window, keeping it inside the clip. */
    public void look(VisibleRange window) {
        visibleRange.set(window.within(model.all(), Math.min(4, model.all().width())));
    }

    @Override
    protected void layoutChildren() {
        tracks.resizeRelocate(0, 0, getWidth(), getHeight());
        over.resizeRelocate(0, 0, getWidth(), getHeight());
        Box box = scene().layout().legend();
        legend.resizeRelocate(box.x() - 3, box.y(), box.width() + 3, box.height());
        tracks.repaint();
        over.repaint();
    }

    private void prepare(TimelineModel next) {
        boolean sameFrames = model.all().equals(next.all()) && model.data().frameCount() > 0;
        model = next;
        restack();
        if (!sameFrames) {
            selectedRange.set(FrameRange.NONE);
            visibleRange.set(next.all());
        }
        hoveredFrame.set(-1);
        if (selectedFrame.get() >= next.data().frameCount()) {
            selectedFrame.set(-1);
        }
        if (selectedRange.get().last() >= next.data().frameCount()) {
            selectedRange.set(FrameRange.NONE);
        }
        legend.setFeatures(next.data().featureNames(), theme.get());
        read();
        requestLayout();
    }

    private void restack() {
        stack = Stack.of(model, hidden(), mode.get());
        tracks.repaint();
        over.repaint();
    }

    private void read() {
        Readout readout = readout(hoveredFrame.get());
        legend.setValues(readout.values(), Math.max(stack.high(), -stack.low()));
        setAccessibleText("Timeline of " + model.data().clip() + ". " + readout.text());
    }

    private Readout readout(int hover) {
        Clock clock = new Clock(timeAxis.get(), framesPerSecond.get());
        int n = model.data().frameCount();
        if (hover >= 0 && hover < n) {
            return Readout.frame(model, hover, clock);
        }
        if (!selectedRange.get().isEmpty()) {
            return Readout.range(model, selectedRange.get());
        }
        int selected = selectedFrame.get();
        return selected >= 0 && selected < n
                ? Readout.frame(model, selected, clock)
                : Readout.none(model.data().features());
    }

    private void paintTracks(Surface surface, double width, double height) {
        surface.fillRect(0, 0, width, height, theme.get().background());
        new TimelinePainter(scene(width, height, legendHeight(width)), surface).paint();
    }

    private void paintOver(Surface surface, double width, double height) {
        new CrosshairPainter(scene(width, height, legendHeight(width)), surface).paint(selectedFrame.get(),
                selectedRange.get(), hoveredFrame.get(), readout(hoveredFrame.get()).text());
    }

    private TimelineScene scene(double width, double height, double legendHeight) {
        return new TimelineScene(model, stack, hidden(), visibleRange.get(), theme.get(), mode.get(),
                new Clock(timeAxis.get(), framesPerSecond.get()), TimelineLayout.of(width, height, legendHeight));
    }

    private double legendHeight(double width) {
        return model.data().features() == 0
                ? 0
                : Math.ceil(legend.prefHeight(TimelineLayout.of(width, 100, 0).legend().width() + 3));
    }

    private boolean[] hidden() {
        List<String> names = model.data().featureNames();
        boolean[] hidden = new boolean[names.size()];
        for (int f = 0; f < hidden.length; f++) {
            hidden[f] = hiddenFeatures.contains(names.get(f));
        }
        return hidden;
    }
}
