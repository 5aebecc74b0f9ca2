package org.vmaflens.ui.compare;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.vmaflens.plot.Box;

/** Points at a place of a chart, and shows its figures beside it. */
final class Pointer extends Pane {

    private static final double AWAY = 14;
    private static final double RING = 5;

    private final Line guide = new Line();
    private final Circle ring = new Circle(RING);
    private final Label readout = new Label();

    Pointer() {
        setMouseTransparent(true);
        setMinSize(0, 0);
        guide.getStyleClass().add("chart-guide");
        ring.getStyleClass().add("chart-ring");
        readout.getStyleClass().add("chart-readout");
        readout.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (var one : new javafx.scene.Node[]{guide, ring, readout}) {
            one.setManaged(false);
            one.setVisible(false);
        }
        getChildren().addAll(guide, ring, readout);
    }

    Label readout() {
        return readout;
    }

    void show(Optional<Hit> hit, Box box) {
        readout.setVisible(hit.isPresent());
        guide.setVisible(hit.filter(one -> Double.isNaN(one.y())).isPresent());
        ring.setVisible(hit.filter(one -> !Double.isNaN(one.y())).isPresent());
        readout.setText(hit.map(Hit::words).orElse(""));
        hit.ifPresent(one -> place(one, box));
    }

    private void place(Hit hit, Box box) {
        double middle = Math.floor(hit.x()) + 0.5;
        guide.setStartX(middle);
        guide.setEndX(middle);
        guide.setStartY(0);
        guide.setEndY(box.height());
        ring.setCenterX(hit.x());
        ring.setCenterY(Double.isNaN(hit.y()) ? 0 : hit.y());
        readout.applyCss();
        readout.autosize();
        double right = hit.x() + AWAY;
        double left = hit.x() - AWAY - readout.getWidth();
        double x = right + readout.getWidth() <= box.right() || left < 0 ? right : left;
        double y = Double.isNaN(hit.y()) ? 0 : hit.y() - readout.getHeight() / 2;
        readout.relocate(Math.max(0, Math.min(x, box.right() - readout.getWidth())),
                Math.max(0, Math.min(y, box.bottom() - readout.getHeight())));
    }
}
