package org.vmaflens.ui.workspace;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/**
 * Work on what the window shows in small steps, one before every other picture: all of it before the same one would hold
 * the window up, and so does a picture that is ready before its forerunner is drawn. FX thread only.
 */
public final class PulseByPulse extends AnimationTimer {

    private final BooleanSupplier step;

    /** Pictures that come before the next step. */
    private int waiting;

    private boolean started;

    /** @param step does a little and says whether more is left; asked from {@link #start} on until nothing is */
    public PulseByPulse(BooleanSupplier step) {
        this.step = step;
    }

    /** Work that is a single step. */
    public static PulseByPulse once(Runnable work) {
        return new PulseByPulse(() -> {
            work.run();
            return false;
        });
    }

    /**
     * Starts later, unless it has been started: what is asked for over and over is done all the same.
     *
     * @param pictures of the window that come before, not negative
     */
    public void startAfter(int pictures) {
        if (!started) {
            waiting = pictures;
            start();
        }
    }

    @Override
    public void start() {
        started = true;
        super.start();
    }

    @Override
    public void stop() {
        started = false;
        waiting = 0;
        super.stop();
    }

    @Override
    public void handle(long now) {
        if (waiting > 0) {
            waiting--;
            return;
        }
        boolean more = false;
        try {
            more = step.getAsBoolean();
        } finally { // a step that fails is not tried over and over
            if (more) {
                waiting = 1;
            } else {
                stop();
            }
        }
    }
}
