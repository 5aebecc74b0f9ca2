package org.vmaflens.cli;

import java.io.Console;

/** Whether somebody watches. */
final class Terminal {

    private Terminal() {
    }

    /** Whether both ends are a terminal, so that a line can be drawn over itself. */
    static boolean isInteractive() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
