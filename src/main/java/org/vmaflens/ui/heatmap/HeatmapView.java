package org.vmaflens.ui.heatmap;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.vmaflens.plot.Axes;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Numbers;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;
import org.vmaflens.ui.chart.ChartCanvas;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.timeline.Clock;
import org.vmaflens.ui.timeline.Readout;
import org.vmaflens.ui.timeline.TimelineData;
import org.vmaflens.ui.timeline.TimelineModel;
import org.vmaflens.ui.timeline.TimelineView;
import org.vmaflens.ui.workspace.FrameRange;

/**
 * The timeline's contributions as colours, with its window, selection, gestures, keys and theme: what one shows, the
 * other shows. ↑ and ↓ choose the feature that is read out.
 */
public final class HeatmapView extends Region {

    private static final double BASELINE = 36;

    private final TimelineView timeline;
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active", true);
    private final ChartCanvas cells = new ChartCanvas(Strings.of("heatmap.cells"),
            (surface, width, height) -> painter().paint(surface, width, height));
    private final ChartCanvas over = new ChartCanvas("", this::paintOver);
    private int feature = -1;

    /** Follows a timeline. */
    public HeatmapView(TimelineView timeline) {
        this.timeline = timeline;
        setId("heatmap");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        over.setMouseTransparent(true);
        getChildren().addAll(cells, over);
        cells.activeProperty().bind(active);
        over.activeProperty().bind(active);
        cells.repaintOn(timeline.dataProperty(), timeline.visibleRangeProperty(), timeline.themeProperty(),
                timeline.timeAxisProperty(), timeline.framesPerSecondProperty());
        over.repaintOn(timeline.dataProperty(), timeline.visibleRangeProperty(), timeline.themeProperty(),
                timeline.timeAxisProperty(), timeline.framesPerSecondProperty(), focusVisibleProperty());
        InvalidationListener read = changed -> read();
        List.of(timeline.dataProperty(), timeline.selectedFrameProperty(), timeline.selectedRangeProperty(),
                timeline.hoveredFrameProperty()).forEach(one -> one.addListener(read));
        addEventHandler(MouseEvent.MOUSE_MOVED, this::pointed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        timeline.sharePointer(this, this::box, this::frames);
        timeline.shareKeys(this);
        read();
    }

    /** Whether it can be seen, and so is painted. */
    public BooleanProperty activeProperty() {
        return active;
    }

    /** Draws what is on screen, but for the pointer. */
    public void paint(Surface surface, double width, double height, ChartTheme colours) {
        HeatmapPainter painter = painter(colours);
        painter.paint(surface, width, height);
        over(painter, surface, width, height, -1, timeline.settled());
    }

    @Override
    protected void layoutChildren() {
        cells.resizeRelocate(0, 0, getWidth(), getHeight());
        over.resizeRelocate(0, 0, getWidth(), getHeight());
        cells.repaint();
        over.repaint();
    }

    /** Where the cells are. */
    Box box() {
        return painter().cells(getWidth(), getHeight());
    }

    /** Frame numbers along the cells. */
    LinearScale frames() {
        return painter().frames(box());
    }

    private HeatmapPainter painter() {
        return painter(timeline.themeProperty().get());
    }

    private HeatmapPainter painter(ChartTheme colours) {
        TimelineModel model = timeline.model();
        return new HeatmapPainter(model, timeline.visibleRangeProperty().get(), HeatmapPainter.limit(model),
                colours, new Clock(timeline.timeAxisProperty().get(), timeline.framesPerSecondProperty().get()));
    }

    private void pointed(MouseEvent event) {
        Box box = box();
        if (box.contains(event.getX(), event.getY())) {
            int features = timeline.model().data().features();
            choose((int) ((event.getY() - box.y()) / box.height() * features));
        }
    }

    private void typed(KeyEvent key) {
        if (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN) {
            choose(feature + (key.getCode() == KeyCode.UP ? -1 : 1));
            key.consume();
        }
    }

    private void choose(int next) {
        feature = Math.max(0, Math.min(timeline.model().data().features() - 1, next));
        read();
    }

    private void read() {
        TimelineData data = timeline.model().data();
        setAccessibleText(Strings.of("heatmap.says", data.clip(),
                feature < 0 ? timeline.readout().words(data) : words(timeline.readout())));
        over.repaint();
    }

    /** Where the crosshair is, and the chosen feature's figure there. */
    private String words(Readout readout) {
        TimelineData data = timeline.model().data();
        double[] values = readout.values();
        if (readout.text().isEmpty() || feature < 0 || feature >= values.length) {
            return readout.text();
        }
        double value = values[feature];
        return Strings.of("heatmap.readout", readout.text(), data.featureNames().get(feature),
                Double.isNaN(value)
                        ? Strings.of("timeline.unexplained")
                        : Numbers.signed(value, Numbers.decimals(value)));
    }

    private void paintOver(Surface surface, double width, double height) {
        over(painter(), surface, width, height, timeline.hoveredFrameProperty().get(), timeline.readout());
        ChartCanvas.focusRing(this, surface, timeline.themeProperty().get().accent());
    }

    private void over(HeatmapPainter painter, Surface surface, double width, double height, int hovered,
            Readout readout) {
        Box box = painter.cells(width, height);
        surface.beginClip(box.x(), box.y() - 3, box.width(), box.height() + 6);
        range(surface, painter, box);
        line(surface, painter, box, timeline.selectedFrameProperty().get(), Stroke.solid(painter.theme().accent(), 2));
        line(surface, painter, box, hovered, Stroke.solid(painter.theme().text(), 1));
        int features = timeline.model().data().features();
        if (feature >= 0 && feature < features) {
            double tall = box.height() / features;
            surface.strokeRect(box.x() + 0.5, Math.rint(box.y() + feature * tall) - 0.5, box.width() - 1,
                    Math.rint(tall), Stroke.solid(painter.theme().muted(), 1));
        }
        surface.endClip();
        TextStyle style = TextStyle.small(painter.theme().text());
        surface.text(style.fit(words(readout), width - box.x() - 8), box.x(), BASELINE, style);
    }

    private void range(Surface surface, HeatmapPainter painter, Box box) {
        FrameRange range = timeline.selectedRangeProperty().get();
        int[] numbers = painter.model().data().frameNumbers();
        if (range.isEmpty() || range.last() >= numbers.length) {
            return;
        }
        double left = Math.rint(painter.frames(box).pixel(numbers[range.first()] - 0.5));
        double right = Math.rint(painter.frames(box).pixel(numbers[range.last()] + 0.5));
        Stroke edge = Stroke.solid(painter.theme().accent(), 2);
        surface.fillRect(left, box.bottom(), right - left, 3, painter.theme().accent());
        surface.fillRect(left, box.y() - 3, right - left, 3, painter.theme().accent());
        surface.line(left, box.y(), left, box.bottom(), edge);
        surface.line(right, box.y(), right, box.bottom(), edge);
    }

    /** A line, or around figures that it would strike through a frame. */
    private static void line(Surface surface, HeatmapPainter painter, Box box, int row, Stroke stroke) {
        if (row < 0 || row >= painter.model().data().frameCount()) {
            return;
        }
        LinearScale frames = painter.frames(box);
        int number = painter.model().data().frameNumbers()[row];
        if (frames.unit() >= HeatmapPainter.FIGURE) {
            double half = stroke.width() / 2;
            double left = Math.max(box.x(), Math.rint(frames.pixel(number - 0.5))) + half;
            double right = Math.min(box.right(), Math.rint(frames.pixel(number + 0.5))) - half;
            surface.strokeRect(left, box.y() + half, right - left, box.height() - 2 * half, stroke);
        } else {
            double x = Axes.crisp(frames.pixel(number));
            surface.line(x, box.y(), x, box.bottom(), stroke);
        }
    }
}
