package org.vmaflens.cli;

import java.io.Console;
import java.util.Optional;

/** Whether somebody watches. */
final class Terminal {

    private Terminal() {
    }

    /** Whether both ends are a terminal, so that a line can be drawn over itself. */
    static boolean isInteractive() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
}
