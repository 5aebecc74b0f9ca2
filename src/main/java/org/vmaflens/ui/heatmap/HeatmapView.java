package org.vmaflens.ui.heatmap;

import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.vmaflens.plot.Axes;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Numbers;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;
import org.vmaflens.ui.chart.ChartCanvas;
import org.vmaflens.ui.timeline.Clock;
import org.vmaflens.ui.timeline.TimelineModel;
import org.vmaflens.ui.timeline.TimelineView;
import org.vmaflens.ui.timeline.VisibleRange;

/** The timeline's contributions as colours, with its window, selection and theme: what one shows, the other shows. */
public final class HeatmapView extends Region {

    private final TimelineView timeline;
    private final ChartCanvas cells = new ChartCanvas("Contributions of every feature as colours",
            (surface, width, height) -> painter().paint(surface, width, height));
    private final ChartCanvas over = new ChartCanvas("", this::paintOver);
    private int hoveredFeature = -1;
    private double dragFrom;
    private VisibleRange dragWindow = new VisibleRange(0, 1);

    /** Follows a timeline. */
    public HeatmapView(TimelineView timeline) {
        this.timeline = timeline;
        setId("heatmap");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Heatmap of contributions: features by frames");
        over.setMouseTransparent(true);
        getChildren().addAll(cells, over);
        cells.repaintOn(timeline.dataProperty(), timeline.visibleRangeProperty(), timeline.themeProperty(),
                timeline.timeAxisProperty(), timeline.framesPerSecondProperty());
        over.repaintOn(timeline.dataProperty(), timeline.visibleRangeProperty(), timeline.themeProperty(),
                timeline.selectedFrameProperty(), timeline.hoveredFrameProperty());
        addEventHandler(ScrollEvent.SCROLL, event -> {
            double factor = Math.exp(-event.getDeltaY() / 200);
            timeline.look(timeline.visibleRangeProperty().get().zoom(frames().value(event.getX()), factor));
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> timeline.hoveredFrameProperty().set(-1));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            dragFrom = event.getX();
            dragWindow = timeline.visibleRangeProperty().get();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED,
                event -> timeline.look(dragWindow.shift((dragFrom - event.getX()) / frames().unit())));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        timeline.shareKeys(this);
    }

    /** Draws what is on screen, but for the pointer. */
    public void paint(Surface surface, double width, double height) {
        painter().paint(surface, width, height);
    }

    @Override
    protected void layoutChildren() {
        cells.resizeRelocate(0, 0, getWidth(), getHeight());
        over.resizeRelocate(0, 0, getWidth(), getHeight());
        cells.repaint();
        over.repaint();
    }

    private HeatmapPainter painter() {
        TimelineModel model = timeline.model();
        return new HeatmapPainter(model, timeline.visibleRangeProperty().get(), HeatmapPainter.limit(model),
                timeline.themeProperty().get(),
                new Clock(timeline.timeAxisProperty().get(), timeline.framesPerSecondProperty().get()));
    }

    private LinearScale frames() {
        HeatmapPainter painter = painter();
        return painter.frames(painter.cells(getWidth(), getHeight()));
    }

    private void hover(MouseEvent event) {
        Box box = painter().cells(getWidth(), getHeight());
        boolean inside = box.contains(event.getX(), event.getY());
        int features = timeline.model().data().features();
        hoveredFeature = inside
                ? Math.min(features - 1, (int) ((event.getY() - box.y()) / box.height() * features))
                : -1;
        timeline.hoveredFrameProperty().set(inside ? timeline.model().nearestRow(frames().value(event.getX())) : -1);
        over.repaint();
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            timeline.look(timeline.model().all());
        } else if (event.isStillSincePress()) {
            timeline.selectedFrameProperty().set(timeline.model().nearestRow(frames().value(event.getX())));
        }
    }

    private void paintOver(Surface surface, double width, double height) {
        HeatmapPainter painter = painter();
        Box box = painter.cells(width, height);
        line(surface, painter, box, timeline.selectedFrameProperty().get(), Stroke.solid(painter.theme().accent(), 2));
        int hovered = timeline.hoveredFrameProperty().get();
        line(surface, painter, box, hovered, Stroke.solid(painter.theme().muted(), 1));
        if (hovered >= 0 && hoveredFeature >= 0 && hovered < timeline.model().data().frameCount()) {
            double value = timeline.model().data().contribution(hovered, hoveredFeature);
            String text = "frame " + timeline.model().data().frameNumbers()[hovered] + " · "
                    + timeline.model().data().featureNames().get(hoveredFeature) + " "
                    + (Double.isNaN(value) ? "not explained" : Numbers.signed(value, Numbers.decimals(value)));
            surface.text(text, box.right(), 18, TextStyle.small(painter.theme().text()).end());
        }
    }

    private static void line(Surface surface, HeatmapPainter painter, Box box, int row, Stroke stroke) {
        if (row >= 0 && row < painter.model().data().frameCount()) {
            double x = Axes.crisp(painter.frames(box).pixel(painter.model().data().frameNumbers()[row]));
            if (x >= box.x() && x <= box.right()) {
                surface.line(x, box.y(), x, box.bottom(), stroke);
            }
        }
    }
}
