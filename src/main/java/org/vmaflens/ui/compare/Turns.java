package org.vmaflens.ui.compare;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.beans.Observable;
import org.vmaflens.ui.workspace.PulseByPulse;

/**
 * Lets pictures be painted one after the other, each with a pulse of its own: all of them before the same one would
 * hold the window up. FX thread only.
 */
final class Turns {

    private final Set<Runnable> waiting = new LinkedHashSet<>();
    private final PulseByPulse pulse = new PulseByPulse(this::next);

    /** @param restyled changes when all controls need new styles, which takes a pulse by itself */
    Turns(Observable restyled) {
        restyled.addListener(changed -> rest());
    }

    /** Leaves a pulse to something else before it goes on with what is asked for from now on. */
    void rest() {
        ask(Turns::nothing);
    }

    /** Does something when its turn comes; once, however often the same is asked for until then. */
    void ask(Runnable turn) {
        if (waiting.add(turn)) {
            pulse.start();
        }
    }

    private static void nothing() {
        // a pulse without one of ours is what was asked for
    }

    private boolean next() {
        Runnable turn = waiting.iterator().next();
        waiting.remove(turn);
        turn.run();
        return !waiting.isEmpty();
    }
}
