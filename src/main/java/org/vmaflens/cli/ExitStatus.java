package org.vmaflens.cli;

/** What a command's exit status says. */
final class ExitStatus {

    /** All done. */
    static final int DONE = 0;
    /** Something the user can mend; one sentence on standard error says what. */
    static final int FAILED = 1;
    /** The command line itself is wrong. */
    static final int USAGE = 2;
    /** Ctrl-C; what was finished is written. 128 + SIGINT, as shells have it. */
    static final int INTERRUPTED = 130;

    private ExitStatus() {
    }
}
