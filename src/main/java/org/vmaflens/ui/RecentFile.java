package org.vmaflens.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.vmaflens.log.InputKind;
import org.vmaflens.model.LensException;
import org.vmaflens.model.SourceFile;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.video.RawGuess;

/**
 * A file that was opened lately, as it is now.
 *
 * @param kind what it is; null where it is gone or cannot be read
 */
record RecentFile(Path path, @Nullable String kind) {

    /** Looks at files, which may lie on slow disks: not on the FX thread. */
    static List<RecentFile> look(List<Path> files) {
        return files.stream().map(file -> new RecentFile(file, kind(file))).toList();
    }

    /** Its name, without the folders. */
    String name() {
        return SourceFile.name(path);
    }

    /** Where it lies. */
    String folder() {
        Path parent = path.getParent();
        return parent == null ? "" : parent.toString();
    }

    /** What it is, in a word or two. */
    String words() {
        return Strings.of("recent." + (kind == null ? "gone" : kind));
    }

    /** What stands before its name. */
    Feather icon() {
        return switch (kind) {
            case "model" -> Feather.BOX;
            case "log" -> Feather.FILE_TEXT;
            case "session" -> Feather.BOOK_OPEN;
            case "y4m", "raw" -> Feather.FILM;
            case null, default -> Feather.SLASH;
        };
    }

    private static @Nullable String kind(Path file) {
        if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
            return null;
        }
        if (RawGuess.isRaw(file)) {
            return "raw";
        }
        try {
            return InputKind.of(file).name().toLowerCase(Locale.ROOT);
        } catch (LensException unreadable) {
            return null; // shown as gone: whoever opens it by another way is told why
        }
    }
}
