package org.vmaflens.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import org.vmaflens.job.LastWill;

/** Whether Ctrl-C was pressed while this is open; keeps the JVM alive until it is closed. */
final class Interruption implements AutoCloseable {

    private final AtomicBoolean happened = new AtomicBoolean();
    private final LastWill lastWill;

    Interruption(Runnable stop) {
        lastWill = new LastWill(() -> {
            happened.set(true);
            stop.run();
        });
    }

    /** Whether it has come to that. */
    boolean happened() {
        return happened.get();
    }

    @Override
    public void close() {
        lastWill.close();
    }
}
