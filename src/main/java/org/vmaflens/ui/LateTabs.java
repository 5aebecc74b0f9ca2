package org.vmaflens.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.util.Duration;

/**
 * Tabs whose contents join the window when they are looked at, or one by one when the first picture has long been there:
 * a new window has enough to style and lay out with what is seen of it.
 */
final class LateTabs implements AutoCloseable {

    private static final Duration REST = Duration.seconds(4);
    private static final Duration BETWEEN = Duration.millis(300);

    private final List<PauseTransition> waiting = new ArrayList<>();

    /** Takes the contents of these out, for later. */
    LateTabs(List<Tab> tabs) {
        Duration wait = REST;
        for (Tab tab : tabs) {
            Node content = tab.getContent();
            tab.setContent(null);
            tab.selectedProperty().addListener(selected -> tab.setContent(content));
            PauseTransition rest = new PauseTransition(wait);
            rest.setOnFinished(over -> tab.setContent(content));
            rest.play();
            waiting.add(rest);
            wait = wait.add(BETWEEN);
        }
    }

    /** A window that is gone waits for nothing, and is let go at once. */
    @Override
    public void close() {
        waiting.forEach(Animation::stop);
    }
}
