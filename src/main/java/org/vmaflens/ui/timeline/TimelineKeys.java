package org.vmaflens.ui.timeline;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.vmaflens.ui.workspace.FrameRange;

/** The timeline's keys: steps, worst frames, ends and zoom. */
final class TimelineKeys {

    private final TimelineView view;

    TimelineKeys(TimelineView view, Node source) {
        this.view = view;
        source.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || view.model().data().frameCount() == 0) {
            return;
        }
        int far = key.isShiftDown() ? 10 : 1;
        int selected = view.selectedFrameProperty().get();
        int last = view.model().data().frameCount() - 1;
        switch (key.getCode()) {
            case LEFT -> select(selected < 0 ? last : selected - far);
            case RIGHT -> select(selected < 0 ? 0 : selected + far);
            case HOME -> select(0);
            case END -> select(last);
            case N -> select(view.model().worst().step(selected, 1));
            case P -> select(view.model().worst().step(selected, -1));
            case PLUS, EQUALS, ADD -> zoom(0.5);
            case MINUS, SUBTRACT -> zoom(2);
            case DIGIT0, NUMPAD0 -> view.look(view.model().all());
            case ESCAPE -> view.selectedRangeProperty().set(FrameRange.NONE);
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** Selects a row, and brings it into view. */
    private void select(int row) {
        int inside = Math.max(0, Math.min(view.model().data().frameCount() - 1, row));
        view.selectedFrameProperty().set(inside);
        int frame = view.model().data().frameNumbers()[inside];
        VisibleRange window = view.visibleRangeProperty().get();
        if (frame - 0.5 < window.from() || frame + 0.5 > window.to()) {
            view.look(window.shift(frame - window.centre()));
        }
    }

    private void zoom(double factor) {
        VisibleRange window = view.visibleRangeProperty().get();
        int selected = view.selectedFrameProperty().get();
        double frame = selected < 0 ? window.centre() : view.model().data().frameNumbers()[selected];
        boolean inView = frame >= window.from() && frame <= window.to();
        view.look(window.zoom(inView ? frame : window.centre(), factor));
    }
}
