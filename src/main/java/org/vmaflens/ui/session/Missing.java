package org.vmaflens.ui.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vmaflens.export.Session;
import org.vmaflens.export.SessionFile;
import org.vmaflens.model.SourceFile;
import org.vmaflens.ui.text.Strings;

/**
 * A file that a session names and that is not there. It stays in the session until it is found or left out.
 *
 * @param kind which of the session's lists it is in
 * @param path where it was
 * @param sha256 of what it held; empty where that is not known
 * @param video of a video: what the session says of it, else null
 */
record Missing(Kind kind, Path path, String sha256, Session.@Nullable Video video) {

    /** So many are called by their names. */
    private static final int NAMED = 4;

    /** The lists of a session. */
    enum Kind {
        MODEL, LOG, VIDEO
    }

    /** As a session in {@code folder} names it. */
    Session.Input input(Path folder) {
        return SessionFile.input(folder, path, sha256);
    }

    /** A sentence that names them and the cure; empty for none. */
    static String words(List<Missing> missing) {
        if (missing.isEmpty()) {
            return "";
        }
        Path first = missing.getFirst().path;
        if (missing.size() == 1) {
            return Strings.of("session.gone", SourceFile.name(first), String.valueOf(first.getParent()));
        }
        String names = missing.stream().limit(NAMED).map(one -> SourceFile.name(one.path))
                .collect(Collectors.joining(", "));
        return missing.size() <= NAMED
                ? Strings.of("session.gone.some", names)
                : Strings.of("session.gone.many", names, missing.size() - NAMED);
    }

    /**
     * Where missing files are now: those that the user chose, and others beside these, by their names. Looks at disks, so not
     * on the FX thread.
     */
    static Map<Missing, Path> among(List<Missing> missing, List<Path> chosen) {
        Map<Missing, Path> found = new LinkedHashMap<>();
        for (Missing one : missing) {
            Path name = Path.of(SourceFile.name(one.path));
            Stream.concat(chosen.stream().filter(file -> name.equals(file.getFileName())),
                    chosen.stream().map(file -> file.resolveSibling(name)).filter(Files::isRegularFile))
                    .findFirst().ifPresent(file -> found.put(one, file.toAbsolutePath().normalize()));
        }
        if (found.isEmpty() && missing.size() == 1 && chosen.size() == 1) {
            found.put(missing.getFirst(), chosen.getFirst()); // it has another name now
        }
        return found;
    }
}
