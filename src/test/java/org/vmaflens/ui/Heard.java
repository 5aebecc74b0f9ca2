package org.vmaflens.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Keeps what a logger says, from any thread. */
final class Heard extends Handler {

    private final List<String> said = new CopyOnWriteArrayList<>();

    /** The messages so far. */
    List<String> said() {
        return said;
    }

    @Override
    public void publish(LogRecord told) {
        said.add(told.getMessage());
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() {
    }
}
