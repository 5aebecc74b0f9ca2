package org.vmaflens.ui.compare;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Surface;
import org.vmaflens.ui.chart.ChartCanvas;
import org.vmaflens.ui.text.Strings;

/** A chart with a readout of what is under the cursor; where there is no chart, the sentence that says why. */
final class ChartView<C> extends StackPane implements Exhibit {

    private final Shown shown;
    private final Drawing<C> drawing;
    private final Probe<C> probe;
    private final ChartCanvas canvas;
    private final Label reason = new Label();
    private final Pointer pointer = new Pointer();
    private BiConsumer<C, Box> painted = (now, where) -> {
    };
    private boolean atOnce;
    private @Nullable C chart;
    private double x = Double.NaN;
    private double y = Double.NaN;

    /** Draws a chart, which never changes, into a box; on any thread. */
    @FunctionalInterface
    interface Drawing<C> {
        void paint(C chart, Surface surface, Box box, ChartTheme theme);
    }

    /** Finds what a chart shows at a place of its box. */
    @FunctionalInterface
    interface Probe<C> {
        Optional<Hit> at(C chart, Box box, double x, double y);
    }

    /** @param name of the card, by which ids and texts are found */
    ChartView(String name, Shown shown, Drawing<C> drawing, Probe<C> probe) {
        this.shown = shown;
        this.drawing = drawing;
        this.probe = probe;
        canvas = new ChartCanvas(Strings.of("compare." + name), this::paint);
        canvas.setId("compare-" + name + "-chart");
        reason.setId("compare-" + name + "-reason");
        reason.getStyleClass().add("chart-reason");
        reason.setWrapText(true);
        reason.setMouseTransparent(true);
        reason.visibleProperty().bind(reason.textProperty().isNotEmpty());
        pointer.readout().setId("compare-" + name + "-readout");
        setAlignment(Pos.CENTER);
        setMinSize(0, 0);
        getChildren().addAll(canvas, reason, pointer);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> point(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(Double.NaN, Double.NaN));
        canvas.paintInTurn(shown.turns()::ask);
        shown.theme().addListener(changed -> canvas.repaintInTurn());
    }

    /** Paints only while this holds, since nobody sees it otherwise. */
    void paintWhile(BooleanProperty seen) {
        canvas.activeProperty().bind(seen);
    }

    /** Does not wait for its turn when it shows something else. */
    void paintAtOnce() {
        atOnce = true;
    }

    void show(Found<C> found) {
        chart = found.orNull();
        reason.setText(found.reason());
        if (atOnce) {
            canvas.repaintAtOnce();
        } else {
            canvas.repaintInTurn();
        }
        point(x, y);
    }

    /** Hears of the chart and where it stands whenever it has been painted on screen. */
    void onPainted(BiConsumer<C, Box> listener) {
        painted = listener;
    }

    @Override
    public String reason() {
        return reason.getText();
    }

    @Override
    public CardOnPaper.@Nullable Content onPaper() {
        C now = chart;
        return now == null ? null : (surface, box, theme) -> drawing.paint(now, surface, box, theme);
    }

    /** Null where there is none. */
    @Nullable
    C chart() {
        return chart;
    }

    /** Where it is drawn. */
    Box box() {
        return canvas.drawn();
    }

    private void point(double toX, double toY) {
        x = toX;
        y = toY;
        C now = chart;
        Box box = box();
        boolean nothing = Double.isNaN(x) || box.width() == 0;
        pointer.show(now == null || nothing ? Optional.empty() : probe.at(now, box, x, y), box);
    }

    private void paint(Surface surface, double width, double height) {
        C now = chart;
        if (now != null) {
            Box box = new Box(0, 0, width, height);
            drawing.paint(now, surface, box, shown.theme().getValue());
            painted.accept(now, box);
        }
    }
}
