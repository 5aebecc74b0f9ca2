package org.vmaflens.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.vmaflens.model.LensException;
import org.vmaflens.model.SourceFile;
import tools.jackson.core.exc.JacksonIOException;

/** Writes a file whole or not at all: beside its place first, then moved there. Gzipped if its name ends in .gz. */
public final class AtomicFile {

    private static final int BUFFER = 1 << 16;

    private AtomicFile() {
    }

    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the file; where it is a symbolic link, the file that it leads to.
     *
     * @throws LensException when its folder is missing, full or not writable; what stood there before is kept
     */
    public static void write(Path file, Content content) {
        check(file);
        try {
            Path target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                fill(target, target, content); // a pipe or a device cannot be put in place of
                return;
            }
            Path draft = target.resolveSibling(".vmaf-lens-%d-%x.part".formatted(ProcessHandle.current().pid(),
                    System.nanoTime()));
            try {
                fill(draft, target, content);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw refused(file, e);
        } catch (UncheckedIOException | JacksonIOException e) {
            throw refused(file, e.getCause() instanceof IOException cause ? cause : new IOException(e));
        }
    }

    /**
     * Says before long work what writing would say after it.
     *
     * @throws LensException when the file's folder is missing or not writable, or there is a folder or a read-only file
     *             of its name
     */
    public static void check(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new LensException("%s cannot be written: the folder %s does not exist. Create it first."
                    .formatted(file, folder));
        }
        if (Files.isDirectory(file)) {
            throw new LensException("%s cannot be written: it is a folder. Name a file in it.".formatted(file));
        }
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw new LensException("%s cannot be written: it or its folder is read-only. Choose another place."
                    .formatted(file));
        }
    }

    private static void fill(Path draft, Path target, Content content) throws IOException {
        OutputStream plain = new BufferedOutputStream(Files.newOutputStream(draft), BUFFER);
        boolean packed = target.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        try (plain; OutputStream out = packed ? new GZIPOutputStream(plain, BUFFER) : plain) {
            content.writeTo(out);
        }
    }

    private static LensException refused(Path file, IOException e) {
        return new LensException("%s cannot be written (%s). Check the folder's permissions and free space."
                .formatted(file, SourceFile.reason(e)), e);
    }
}
