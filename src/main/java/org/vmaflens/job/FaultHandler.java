package org.vmaflens.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;

/**
 * Brings what is logged, by us or by a library, to standard error as one line; a stack trace goes to the
 * {@link FaultLog}.
 */
public final class FaultHandler extends ConsoleHandler {

    /** Made by the JDK. */
    public FaultHandler() {
        setFormatter(new OneLine());
    }

    /**
     * Sets the handler up. The application's JVM is started with {@code -Djava.util.logging.config.class} naming this
     * class, so that it costs nothing until something is logged.
     */
    public static final class Setup {

        /** Called by the JDK when something is logged for the first time. */
        public Setup() throws IOException {
            String properties = "handlers=" + FaultHandler.class.getName() + "\n.level=INFO\n";
            LogManager.getLogManager()
                    .readConfiguration(new ByteArrayInputStream(properties.getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    /** The message alone, and where the rest is. */
    static final class OneLine extends Formatter {

        @Override
        public String format(LogRecord entry) {
            String message = formatMessage(entry);
            Throwable thrown = entry.getThrown();
            String rest = thrown == null ? "" : " (" + FaultLog.keep(message, thrown) + ")";
            return message + rest + System.lineSeparator();
        }
    }
}
