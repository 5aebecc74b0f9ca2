package org.vmaflens.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.vmaflens.model.LensException;

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
     * Writes the file.
     *
     * @throws LensException when its folder is missing, full or not writable; what stood there before is kept
     */
    public static void write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new LensException("%s cannot be written: the folder %s does not exist. Create it first."
                    .formatted(file, folder));
        }
        try {
            Path draft = folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try {
                try (OutputStream out = open(draft, target)) {
                    content.writeTo(out);
                }
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new LensException("%s cannot be written (%s). Check the folder's permissions and free space."
                    .formatted(file, e), e);
        }
    }

    private static OutputStream open(Path draft, Path target) throws IOException {
        OutputStream plain = new BufferedOutputStream(Files.newOutputStream(draft), BUFFER);
        return target.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPOutputStream(plain, BUFFER) : plain;
    }
}
