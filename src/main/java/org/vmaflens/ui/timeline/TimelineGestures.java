package org.vmaflens.ui.timeline;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.ui.workspace.FrameRange;

/** What the pointer does to a timeline: zoom, pan, select, and move the brush of the overview. */
final class TimelineGestures {

    private static final double STILL = 3;
    private static final double GRIP = 7;

    private enum Drag {
        NONE, PAN, RANGE, LEFT_EDGE, RIGHT_EDGE, MIDDLE, NEW_WINDOW
    }

    private final TimelineView view;
    private Drag drag = Drag.NONE;
    private boolean moved;
    private double startX;
    private VisibleRange startWindow = new VisibleRange(0, 1);

    TimelineGestures(TimelineView view) {
        this.view = view;
        view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> view.hoveredFrameProperty().set(-1));
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && overTracks(event)) {
                view.look(view.model().all());
            }
        });
    }

    private void scrolled(ScrollEvent event) {
        VisibleRange window = view.visibleRangeProperty().get();
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            view.look(window.shift(-event.getDeltaX() / frames().unit()));
        } else {
            view.look(window.zoom(frames().value(event.getX()), Math.exp(-event.getDeltaY() / 200)));
        }
        hover(event.getX());
        event.consume();
    }

    private void hovered(MouseEvent event) {
        if (overTracks(event)) {
            hover(event.getX());
        } else {
            view.hoveredFrameProperty().set(-1);
        }
        view.setCursor(switch (brushPart(event)) {
            case LEFT_EDGE, RIGHT_EDGE -> Cursor.H_RESIZE;
            case MIDDLE -> Cursor.OPEN_HAND;
            default -> Cursor.DEFAULT;
        });
    }

    private void hover(double x) {
        view.hoveredFrameProperty().set(view.model().nearestRow(frames().value(x)));
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        view.requestFocus();
        moved = false;
        startX = event.getX();
        startWindow = view.visibleRangeProperty().get();
        drag = brushPart(event);
        if (drag == Drag.NONE && overTracks(event)) {
            drag = event.isShiftDown() ? Drag.RANGE : Drag.PAN;
        }
    }

    private void dragged(MouseEvent event) {
        moved |= Math.abs(event.getX() - startX) > STILL;
        if (!moved) {
            return;
        }
        LinearScale all = view.scene().allFrames();
        double moved = (event.getX() - startX) / all.unit();
        switch (drag) {
            case NONE -> {
            }
            case PAN -> view.look(startWindow.shift((startX - event.getX()) / frames().unit()));
            case RANGE -> view.selectedRangeProperty().set(FrameRange.between(row(startX), row(event.getX())));
            case MIDDLE -> view.look(startWindow.shift(moved));
            case LEFT_EDGE -> view.look(window(startWindow.from() + moved, startWindow.to()));
            case RIGHT_EDGE -> view.look(window(startWindow.from(), startWindow.to() + moved));
            case NEW_WINDOW -> view.look(window(all.value(startX), all.value(event.getX())));
        }
    }

    private void released(MouseEvent event) {
        if (!moved && (drag == Drag.PAN || drag == Drag.RANGE) && view.model().data().frameCount() > 0) {
            FrameRange range = drag == Drag.RANGE
                    ? FrameRange.between(Math.max(0, view.selectedFrameProperty().get()), row(startX))
                    : FrameRange.NONE;
            view.selectedRangeProperty().set(range);
            if (drag == Drag.PAN) {
                view.selectedFrameProperty().set(row(startX));
            }
        } else if (!moved && (drag == Drag.NEW_WINDOW || drag == Drag.MIDDLE)) {
            VisibleRange window = view.visibleRangeProperty().get();
            view.look(window.shift(view.scene().allFrames().value(event.getX()) - window.centre()));
        }
        drag = Drag.NONE;
    }

    private Drag brushPart(MouseEvent event) {
        Box box = view.scene().layout().overview();
        if (event.getY() > box.bottom() + 2 || event.getX() < box.x() - GRIP || event.getX() > box.right() + GRIP) {
            return Drag.NONE;
        }
        LinearScale all = view.scene().allFrames();
        VisibleRange window = view.visibleRangeProperty().get();
        double left = all.pixel(window.from());
        double right = all.pixel(window.to());
        if (Math.abs(event.getX() - left) <= GRIP && event.getX() < (left + right) / 2) {
            return Drag.LEFT_EDGE;
        }
        if (Math.abs(event.getX() - right) <= GRIP) {
            return Drag.RIGHT_EDGE;
        }
        boolean inside = event.getX() > left && event.getX() < right;
        return inside && window.width() < view.model().all().width() ? Drag.MIDDLE : Drag.NEW_WINDOW;
    }

    private boolean overTracks(MouseEvent event) {
        Box box = view.scene().layout().scores();
        return view.model().data().frameCount() > 0 && event.getY() > box.y() - 6 && event.getX() >= box.x()
                && event.getX() <= box.right();
    }

    private int row(double x) {
        return view.model().nearestRow(frames().value(x));
    }

    private LinearScale frames() {
        return view.scene().frames();
    }

    /** The window between two frames in either order, never without width. */
    private static VisibleRange window(double one, double other) {
        double from = Math.min(one, other);
        return new VisibleRange(from, Math.max(from + 1e-3, Math.max(one, other)));
    }
}
