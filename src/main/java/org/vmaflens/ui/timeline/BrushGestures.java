package org.vmaflens.ui.timeline;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.LinearScale;

/** What the pointer does to the overview: move the brush, pull its edges, or draw a new one. */
final class BrushGestures {

    private static final double STILL = 3;
    private static final double GRIP = 7;

    private enum Part {
        NONE, LEFT_EDGE, RIGHT_EDGE, MIDDLE, OUTSIDE
    }

    private final TimelineView view;
    private Part held = Part.NONE;
    private boolean moved;
    private double startX;
    private VisibleRange startWindow = new VisibleRange(0, 1);

    /** Listens to the timeline; must be made after its {@link TrackGestures}, for which the overview is outside. */
    BrushGestures(TimelineView view) {
        this.view = view;
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    }

    private void hovered(MouseEvent event) {
        Part part = part(event);
        if (part != Part.NONE && view.model().data().frameCount() > 0) {
            view.hoveredFrameProperty().set(view.model().nearestRow(view.scene().allFrames().value(event.getX())));
        }
        view.setCursor(switch (part) {
            case LEFT_EDGE, RIGHT_EDGE -> Cursor.H_RESIZE;
            case MIDDLE -> Cursor.OPEN_HAND;
            default -> Cursor.DEFAULT;
        });
    }

    private void pressed(MouseEvent event) {
        held = event.getButton() == MouseButton.PRIMARY ? part(event) : Part.NONE;
        moved = false;
        startX = event.getX();
        startWindow = view.visibleRangeProperty().get();
    }

    private void dragged(MouseEvent event) {
        moved |= Math.abs(event.getX() - startX) > STILL;
        if (!moved) {
            return;
        }
        LinearScale all = view.scene().allFrames();
        double by = (event.getX() - startX) / all.unit();
        switch (held) {
            case NONE -> {
            }
            case MIDDLE -> view.look(startWindow.shift(by));
            case LEFT_EDGE -> view.look(window(startWindow.from() + by, startWindow.to()));
            case RIGHT_EDGE -> view.look(window(startWindow.from(), startWindow.to() + by));
            case OUTSIDE -> view.look(window(all.value(startX), all.value(event.getX())));
        }
    }

    /** Escape takes a drag back. */
    private void typed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && held != Part.NONE && moved) {
            held = Part.NONE;
            view.look(startWindow);
            key.consume();
        }
    }

    private void released(MouseEvent event) {
        if (!moved && (held == Part.OUTSIDE || held == Part.MIDDLE)) {
            VisibleRange window = view.visibleRangeProperty().get();
            view.look(window.shift(view.scene().allFrames().value(event.getX()) - window.centre()));
        }
        held = Part.NONE;
    }

    private Part part(MouseEvent event) {
        Box box = view.scene().layout().overview();
        if (event.getY() > box.bottom() + 2 || event.getX() < box.x() - GRIP || event.getX() > box.right() + GRIP) {
            return Part.NONE;
        }
        LinearScale all = view.scene().allFrames();
        VisibleRange window = view.visibleRangeProperty().get();
        double left = all.pixel(window.from());
        double right = all.pixel(window.to());
        if (Math.abs(event.getX() - left) <= GRIP && event.getX() < (left + right) / 2) {
            return Part.LEFT_EDGE;
        }
        if (Math.abs(event.getX() - right) <= GRIP) {
            return Part.RIGHT_EDGE;
        }
        boolean inside = event.getX() > left && event.getX() < right;
        return inside && window.width() < view.model().all().width() ? Part.MIDDLE : Part.OUTSIDE;
    }

    /** The window between two frames in either order, never without width. */
    private static VisibleRange window(double one, double other) {
        double from = Math.min(one, other);
        return new VisibleRange(from, Math.max(from + 1e-3, Math.max(one, other)));
    }
}
