package org.vmaflens.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.vmaflens.ui.workspace.PulseByPulse;

/**
 * A value that several pictures depend on. Each gets it from here, one a pulse: all of them painted before the same
 * pulse would hold the window up.
 */
final class InTurn<T> {

    private final ObservableValue<T> source;
    private final List<ObjectProperty<T>> followers = new ArrayList<>();
    private final PulseByPulse pulse = new PulseByPulse(this::step);
    private int next;

    InTurn(ObservableValue<T> source) {
        this.source = source;
        source.addListener(changed -> {
            next = -1; // the first pulse has the controls' new styles to find
            pulse.start();
        });
    }

    /** The value as one picture more sees it. */
    ObservableValue<T> follower() {
        ObjectProperty<T> follower = new SimpleObjectProperty<>(source.getValue());
        followers.add(follower);
        return follower;
    }

    private boolean step() {
        T value = source.getValue(); // asked for anew in every step, so that a change meanwhile is heard of
        if (next >= 0 && next < followers.size()) {
            followers.get(next).set(value);
        }
        next++;
        return next < followers.size();
    }
}
