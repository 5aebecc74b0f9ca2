package org.vmaflens.ui.session;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vmaflens.export.Session;
import org.vmaflens.export.SessionFile;
import org.vmaflens.model.LensException;

/**
 * The copy of a running explorer's session that outlives a crash. Its name tells the process, so that one whose process
 * has ended without taking it away is known for what a crash left behind.
 */
public final class Autosave {

    private static final System.Logger LOG = System.getLogger(Autosave.class.getName());
    private static final Pattern NAME = Pattern.compile("running-(\\d+)-(\\d+)-\\d+\\.vlens");

    private final Path folder;
    private final Path own;
    private boolean closed;

    /**
     * @param folder where the copies are kept; made when it is first needed
     * @param window tells the windows of one process apart
     */
    public Autosave(Path folder, int window) {
        this.folder = folder;
        ProcessHandle self = ProcessHandle.current();
        this.own = folder.resolve("running-%d-%d-%d.vlens".formatted(self.pid(), started(self), window));
    }

    /** Keeps nothing. */
    public static Autosave none() {
        Autosave none = new Autosave(Path.of("nowhere"), 0);
        none.closed = true;
        return none;
    }

    /** Where sessions are named from. */
    Path folder() {
        return folder;
    }

    /** Keeps a copy. A user's work does not stop because none can be kept, so a failure is only logged. */
    synchronized void keep(Session session) {
        if (closed) {
            return;
        }
        try {
            Files.createDirectories(folder);
            SessionFile.write(own, session);
        } catch (IOException | LensException full) {
            LOG.log(System.Logger.Level.WARNING, own + " cannot be written; this session is not autosaved.", full);
        }
    }

    /** The explorer ends in good order: nothing is left behind. */
    synchronized void close() {
        if (!closed) {
            closed = true;
            discard(own);
        }
    }

    /** What crashed explorers left behind, latest first. */
    public List<Path> leftBehind() {
        List<Path> left = new ArrayList<>();
        if (closed || !Files.isDirectory(folder)) {
            return left;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "running-*.vlens")) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches() && !runs(Long.parseLong(name.group(1)), Long.parseLong(name.group(2)))) {
                    left.add(file);
                }
            }
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, folder + " cannot be read; nothing is restored from it.", unreadable);
        }
        left.sort(Comparator.comparing(Autosave::when).reversed());
        return left;
    }

    /** When a copy was last kept. */
    public static Instant when(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.EPOCH;
        }
    }

    /** Takes a copy away that is not wanted any more. */
    public static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            LOG.log(System.Logger.Level.WARNING, file + " cannot be taken away.", kept);
        }
    }

    private static boolean runs(long pid, long started) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).map(Autosave::started)
                .filter(since -> since == started).isPresent();
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
    }
}
