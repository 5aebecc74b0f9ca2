package org.vmaflens.ui.session;

/** Asks, in place, what becomes of changes that are not in the session's file yet. */
public interface Leaving {

    /** What makes the session be left. */
    enum Why {
        CLOSE, OPEN
    }

    /**
     * Asks; nothing happens until it is answered, and nothing but that when the user thinks better of it.
     *
     * @param session the file's name
     * @param save saves first, then goes on
     * @param discard goes on
     */
    void ask(String session, Why why, Runnable save, Runnable discard);
}
