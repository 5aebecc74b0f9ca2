package org.vmaflens.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * A value that several pictures depend on. Each gets it from here, one a pulse: all of them painted before the same
 * pulse would hold the window up.
 */
final class InTurn<T> {

    private final ObservableValue<T> source;
    private final List<ObjectProperty<T>> followers = new ArrayList<>();
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step();
        }
    };
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

    private void step() {
        T value = source.getValue(); // asked for before the timer stops, so that a later change is heard of
        if (next == followers.size()) {
            pulse.stop();
            return;
        }
        if (next >= 0) {
            followers.get(next).set(value);
        }
        next++;
    }
}
