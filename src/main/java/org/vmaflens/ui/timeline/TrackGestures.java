package org.vmaflens.ui.timeline;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.ui.workspace.FrameRange;

/** What the pointer does over tracks along the frames: zoom, pan, select a frame or a range, and reset. */
final class TrackGestures {

    private static final double STILL = 3;

    private final TimelineView view;
    private final Node source;
    private final Supplier<Box> tracks;
    private final Supplier<LinearScale> frames;
    private boolean pressed;
    private boolean range;
    private boolean moved;
    private double startX;
    private VisibleRange startWindow = new VisibleRange(0, 1);
    private FrameRange startRange = FrameRange.NONE;

    /**
     * Listens to a node.
     *
     * @param tracks where the tracks are in it
     * @param frames frame numbers along them
     */
    TrackGestures(TimelineView view, Node source, Supplier<Box> tracks, Supplier<LinearScale> frames) {
        this.view = view;
        this.source = source;
        this.tracks = tracks;
        this.frames = frames;
        source.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        source.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            if (over(event)) {
                hover(event.getX());
            } else {
                view.hoveredFrameProperty().set(-1);
            }
        });
        source.addEventHandler(MouseEvent.MOUSE_EXITED, event -> view.hoveredFrameProperty().set(-1));
        source.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        source.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        source.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        source.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        source.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && over(event)) {
                view.look(view.model().all());
            }
        });
    }

    private void scrolled(ScrollEvent event) {
        VisibleRange window = view.visibleRangeProperty().get();
        // Some systems turn the wheel sideways themselves while shift is held; both ways pan.
        double aside = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        if (event.isShiftDown() || Math.abs(aside) > Math.abs(event.getDeltaY())) {
            view.look(window.shift(-aside / frames.get().unit()));
        } else {
            view.zoom(frames.get().value(event.getX()), Math.exp(-event.getDeltaY() / 200));
        }
        if (over(event.getX(), event.getY())) {
            hover(event.getX());
        }
        event.consume();
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || event.isConsumed()) {
            return;
        }
        source.requestFocus();
        moved = false;
        pressed = over(event);
        range = event.isShiftDown();
        startX = event.getX();
        startWindow = view.visibleRangeProperty().get();
        startRange = view.selectedRangeProperty().get();
    }

    private void dragged(MouseEvent event) {
        moved |= Math.abs(event.getX() - startX) > STILL;
        if (!pressed || !moved) {
            return;
        }
        if (range) {
            view.selectedRangeProperty().set(FrameRange.between(row(startX), row(event.getX())));
        } else {
            view.look(startWindow.shift((startX - event.getX()) / frames.get().unit()));
        }
        hover(event.getX());
    }

    /** Escape takes a drag back. */
    private void typed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && pressed && moved) {
            pressed = false;
            view.look(startWindow);
            view.selectedRangeProperty().set(startRange);
            key.consume();
        }
    }

    private void released(MouseEvent event) {
        if (pressed && !moved && view.model().data().frameCount() > 0) {
            int row = row(event.getX());
            view.selectedRangeProperty().set(range
                    ? FrameRange.between(Math.max(0, view.selectedFrameProperty().get()), row)
                    : FrameRange.NONE);
            if (!range) {
                view.selectedFrameProperty().set(row);
            }
        }
        pressed = false;
    }

    private void hover(double x) {
        view.hoveredFrameProperty().set(row(x));
    }

    private boolean over(MouseEvent event) {
        return over(event.getX(), event.getY());
    }

    private boolean over(double x, double y) {
        return view.model().data().frameCount() > 0 && tracks.get().contains(x, y);
    }

    private int row(double x) {
        return view.model().nearestRow(frames.get().value(x));
    }
}
