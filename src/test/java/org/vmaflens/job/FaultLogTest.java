package org.vmaflens.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class FaultLogTest {

    @Test
    void theTraceIsKeptWhereTheSentenceSays() {
        String where = FaultLog.keep("Testing what is kept", new IllegalStateException("a made-up fault"));

        assertThat(where).isEqualTo("the details are in " + FaultLog.file());
        assertThat(FaultLog.file()).content().contains("Testing what is kept").contains("a made-up fault")
                .contains("at " + FaultLogTest.class.getName());
    }

    @Test
    void whatIsLoggedIsOneLine() {
        LogRecord entry = new LogRecord(Level.WARNING, "This session is not autosaved.");
        entry.setThrown(new IllegalStateException("a made-up fault"));

        String line = new FaultHandler.OneLine().format(entry);

        assertThat(line.lines()).containsExactly(
                "This session is not autosaved. (the details are in " + FaultLog.file() + ")");
    }
}
