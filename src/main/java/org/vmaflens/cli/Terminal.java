package org.vmaflens.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether somebody watches. */
final class Terminal {

    private Terminal() {
    }

    /** Whether all ends are a terminal, so that a line can be drawn over itself. */
    static boolean isInteractive() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                && isTerminal(Path.of("/proc/self/fd/2"));
    }

    /** Whether what is said goes to another program, as far as the system tells. */
    static boolean isStandardOutputPipe() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().matches("(pipe|socket):.*");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return false;
        }
    }

    /**
     * Whether an open file is a terminal, as far as the system tells: Java itself only knows about standard input and
     * output, and progress goes to standard error, which may be a file while the others are not.
     */
    static boolean isTerminal(Path openFile) {
        try {
            String behind = Files.readSymbolicLink(openFile).toString();
            return behind.startsWith("/dev/pts/") || behind.startsWith("/dev/tty") || behind.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return true;
        }
    }
}
