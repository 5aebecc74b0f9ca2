package org.vmaflens.ui.workspace;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/**
 * Work on what the window shows in small steps, one before each picture: all of it before the same one would hold the
 * window up. FX thread only.
 */
public final class PulseByPulse extends AnimationTimer {

    private final BooleanSupplier step;

    /** @param step does a little and says whether more is left; asked from {@link #start} on until nothing is */
    public PulseByPulse(BooleanSupplier step) {
        this.step = step;
    }

    @Override
    public void handle(long now) {
        if (!step.getAsBoolean()) {
            stop();
        }
    }
}
