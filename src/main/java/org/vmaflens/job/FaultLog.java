package org.vmaflens.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * Where the details of a fault of our own go, so that a user reads a sentence and a developer still gets the stack
 * trace: a file among the machine's temporary ones.
 */
public final class FaultLog {

    private static final System.Logger LOG = System.getLogger(FaultLog.class.getName());
    private static final long FULL = 1 << 20;

    private FaultLog() {
    }

    /**
     * Keeps a fault's details.
     *
     * @param what was being done
     * @return where they are, to end a sentence with: {@code the details are in …}
     */
    public static String keep(String what, Throwable fault) {
        Path file = file();
        StringWriter text = new StringWriter();
        text.append(Instant.now() + " " + what + System.lineSeparator());
        fault.printStackTrace(new PrintWriter(text, true));
        try {
            if (Files.exists(file) && Files.size(file) > FULL) {
                Files.delete(file);
            }
            Files.writeString(file, text.toString(), StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    LinkOption.NOFOLLOW_LINKS);
            return "the details are in " + file;
        } catch (IOException notKept) {
            LOG.log(System.Logger.Level.DEBUG, file + " cannot be written", notKept);
            return "its details could not be kept";
        }
    }

    /** The file. */
    static Path file() {
        return Path.of(System.getProperty("java.io.tmpdir", "."),
                "vmaf-lens-faults-" + System.getProperty("user.name", "user") + ".log");
    }
}
