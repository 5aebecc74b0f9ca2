package org.vmaflens.ui;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.util.Duration;
import org.vmaflens.ui.workspace.FxThread;

/**
 * Tabs whose contents join the window when they are looked at, or one by one when the first picture has long been there
 * and no job runs: a new window, or one that changes its colours, has enough to style and lay out with what is seen of it.
 */
final class LateTabs implements AutoCloseable {

    private static final Duration REST = Duration.seconds(4);
    private static final Duration BETWEEN = Duration.millis(300);

    /** How often they are put off for a job, which is some ten seconds: a film's may take minutes. */
    private static final int PATIENCE = 32;

    private record Late(Tab tab, Node content) {

        boolean isIn() {
            return tab.getContent() != null;
        }

        boolean isInUnseen() {
            return isIn() && !tab.isSelected();
        }

        void join() {
            tab.setContent(content);
        }

        void leave() {
            if (!tab.isSelected()) {
                tab.setContent(null);
            }
        }
    }

    private final List<Late> tabs;
    private final BooleanSupplier busy;
    private final PauseTransition pause = new PauseTransition();
    private int putOff;

    /** Whether the first picture has long been there, or a user has gone on before. */
    private boolean rested;

    /**
     * Takes the contents of those that are not seen out, for later.
     *
     * @param busy whether a job runs; what nobody looks at waits for it, since both would have the processor
     */
    LateTabs(List<Tab> tabs, BooleanSupplier busy) {
        this(tabs, busy, REST);
    }

    /** With a rest of one's own before the first joins. */
    LateTabs(List<Tab> tabs, BooleanSupplier busy, Duration rest) {
        this.busy = busy;
        pause.setOnFinished(over -> joinNext());
        this.tabs = tabs.stream().map(tab -> new Late(tab, tab.getContent())).toList();
        this.tabs.forEach(late -> late.tab.selectedProperty().addListener(selected -> join(late)));
        this.tabs.forEach(Late::leave);
        joinAfter(rest);
    }

    /**
     * Does what makes the toolkit style the whole window anew; what is not seen of it stays out meanwhile, and leaves in
     * a turn of its own.
     */
    void aside(Runnable change) {
        boolean leaving = tabs.stream().anyMatch(Late::isInUnseen);
        close();
        tabs.forEach(Late::leave);
        if (leaving) {
            FxThread.soon(change);
        } else {
            change.run();
        }
        joinAfter(rested ? BETWEEN : REST);
    }

    private void join(Late late) {
        rested = true;
        late.join();
    }

    private void joinAfter(Duration rest) {
        putOff = 0;
        pauseFor(rest);
    }

    private void joinNext() {
        if (busy.getAsBoolean() && putOff < PATIENCE) {
            putOff++;
            pauseFor(BETWEEN);
            return;
        }
        tabs.stream().filter(late -> !late.isIn()).findFirst().ifPresent(late -> {
            join(late);
            pauseFor(BETWEEN);
        });
    }

    private void pauseFor(Duration time) {
        pause.setDuration(time);
        pause.playFromStart();
    }

    /** A window that is gone waits for nothing, and is let go at once. */
    @Override
    public void close() {
        pause.stop();
    }
}
