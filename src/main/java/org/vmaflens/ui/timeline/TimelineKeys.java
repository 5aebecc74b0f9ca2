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
            case LEFT -> view.reveal(selected < 0 ? last : selected - far);
            case RIGHT -> view.reveal(selected < 0 ? 0 : selected + far);
            case HOME -> view.reveal(0);
            case END -> view.reveal(last);
            case N -> view.reveal(view.model().worst().step(selected, key.isShiftDown() ? -1 : 1));
            case P -> view.reveal(view.model().worst().step(selected, -1));
            case PLUS, EQUALS, ADD -> zoom(0.5);
            case MINUS, SUBTRACT -> zoom(2);
            case DIGIT0, NUMPAD0 -> view.look(view.model().all());
            case OPEN_BRACKET, I -> edge(true);
            case CLOSE_BRACKET, O -> edge(false);
            case B -> view.modeProperty().set(TimelineMode.BARS);
            case L -> view.modeProperty().set(TimelineMode.LINES);
            case ESCAPE -> {
                if (view.selectedRangeProperty().get().isEmpty()) {
                    return; // Esc also stops a run, and must get there
                }
                view.selectedRangeProperty().set(FrameRange.NONE);
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void zoom(double factor) {
        VisibleRange window = view.visibleRangeProperty().get();
        int selected = view.selectedFrameProperty().get();
        double frame = selected < 0 ? window.centre() : view.model().data().frameNumbers()[selected];
        boolean inView = frame >= window.from() && frame <= window.to();
        view.zoom(inView ? frame : window.centre(), factor);
    }

    /** Begins or ends the range at the selected frame, as editors do with I and O. */
    private void edge(boolean first) {
        int row = Math.max(0, view.selectedFrameProperty().get());
        FrameRange range = view.selectedRangeProperty().get();
        int other = range.isEmpty() ? row : first ? Math.max(row, range.last()) : Math.min(row, range.first());
        view.selectedRangeProperty().set(FrameRange.between(row, other));
    }
}
