package org.vmaflens.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.OptionalInt;

/**
 * Opens the window where the words ask for nothing else. To read words takes 175 classes in a format too old to be
 * archived, a tenth of a second before anything can be seen.
 */
public final class QuickStart {

    private static final String DEMO = "--demo";

    private QuickStart() {
    }

    /** The status when the window is closed; nothing where the words, or this machine, need the whole command line. */
    public static OptionalInt run(Explorer explorer, String... words) {
        return run(explorer, Desktop.here(), System.err, words);
    }

    static OptionalInt run(Explorer explorer, Desktop desktop, PrintStream err, String... words) {
        boolean demo = words.length == 1 && words[0].equals(DEMO);
        boolean more = words.length > 0 && !demo;
        if (more || !desktop.hasDisplay() || desktop.missingPackage().isPresent()) {
            return OptionalInt.empty();
        }
        try {
            explorer.open(List.of(), demo);
            return OptionalInt.of(ExitStatus.DONE);
        } catch (RuntimeException failure) {
            err.println(Failures.sentence(failure));
            return OptionalInt.of(ExitStatus.FAILED);
        }
    }
}
