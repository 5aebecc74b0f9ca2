package org.vmaflens.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Why a file is refused is said in the system's words, without the names of classes and without its path. */
class SourceFileTest {

    @Test
    void reasons() {
        assertThat(SourceFile.reason(new NoSuchFileException("/proc/r.json"))).isEqualTo("no such file or folder");
        assertThat(SourceFile.reason(new AccessDeniedException("/r.json"))).isEqualTo("permission denied");
        assertThat(SourceFile.reason(new FileSystemException("/r.json", null, "Read-only file system")))
                .isEqualTo("Read-only file system");
        assertThat(SourceFile.reason(new IOException())).doesNotContain("Exception", "IO");
    }

    @Test
    void aFileThatCannotBeRead() {
        Path log = Path.of("a.csv");
        assertThat(SourceFile.unreadable(log, new FileSystemException("/logs/a.csv", null, "Stale handle")).sentence())
                .isEqualTo("a.csv cannot be read (Stale handle). Copy it to a local disk and try again.");
        assertThat(SourceFile.unreadable(log, new EOFException()).sentence()).doesNotContain("Exception");
    }
}
