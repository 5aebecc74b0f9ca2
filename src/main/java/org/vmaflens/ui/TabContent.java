package org.vmaflens.ui;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * What a tab shows. While another tab is seen it keeps its size and takes the window's once that rests: laid out for
 * every step of an edge that is dragged, or beside what is seen, what nobody sees would hold the window up.
 */
final class TabContent extends StackPane {

    private static final Duration REST = Duration.millis(400);

    private final Region content;
    private final ObservableValue<Boolean> seen;
    private final PauseTransition rest = new PauseTransition();

    /** At once when it joins the window, since who does so unseen is to be laid out before he is looked at. */
    private boolean due = true;

    /**
     * @param place among the tabs; no two follow the window in the same picture
     * @param seen whether the tab is the one that is looked at
     */
    TabContent(Region content, int place, ObservableValue<Boolean> seen) {
        this(content, seen, REST.multiply(1 + place));
    }

    /** With a rest of its own. */
    TabContent(Region content, ObservableValue<Boolean> seen, Duration rested) {
        super(content);
        this.content = content;
        this.seen = seen;
        rest.setDuration(rested);
        rest.setOnFinished(over -> follow());
        seen.addListener((property, was, is) -> requestLayout());
        sceneProperty().addListener((property, was, is) -> due |= is == null);
    }

    /** What is in it. */
    Region content() {
        return content;
    }

    @Override
    public void requestFocus() {
        content.requestFocus();
    }

    private void follow() {
        due = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (due || seen.getValue()) {
            due = false;
            rest.stop();
            super.layoutChildren();
        } else {
            rest.playFromStart();
        }
    }
}
