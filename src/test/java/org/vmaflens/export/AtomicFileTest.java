package org.vmaflens.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmaflens.model.LensException;
import tools.jackson.core.exc.JacksonIOException;

class AtomicFileTest {

    private static final AtomicFile.Content NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder = Path.of("");

    /** As a stream, FastCSV and Jackson each report it. */
    static List<AtomicFile.Content> fullDisks() {
        IOException full = new IOException("No space left on device");
        return List.of(out -> {
            throw full;
        }, out -> {
            throw new UncheckedIOException(full);
        }, out -> {
            throw JacksonIOException.construct(full);
        });
    }

    @ParameterizedTest
    @MethodSource("fullDisks")
    void aFullDiskIsSaidAndKeepsWhatWasThere(AtomicFile.Content content) throws IOException {
        Path file = Files.writeString(folder.resolve("r.json"), "old");

        assertThatThrownBy(() -> AtomicFile.write(file, content)).isInstanceOf(LensException.class)
                .hasMessage("%s cannot be written (No space left on device). Check the folder's permissions and free "
                        .formatted(file) + "space.");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void aDeviceIsWrittenAndNotReplaced() {
        Path device = Path.of("/dev/full");
        assumeTrue(Files.exists(device), "this system has no /dev/full");

        assertThatThrownBy(() -> AtomicFile.write(device, NEW)).isInstanceOf(LensException.class)
                .hasMessageContaining("(No space left on device)");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("r.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("latest.json"), file);

        AtomicFile.write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void aNameMayBeAsLongAsTheSystemAllows() {
        Path file = folder.resolve("a".repeat(250) + ".json");

        AtomicFile.write(file, NEW);

        assertThat(file).hasContent("new");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> AtomicFile.check(folder)).isInstanceOf(LensException.class)
                .hasMessage(folder + " cannot be written: it is a folder. Name a file in it.");
    }
}
