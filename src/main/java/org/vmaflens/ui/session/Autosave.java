package org.vmaflens.ui.session;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vmaflens.export.Session;
import org.vmaflens.export.SessionFile;
import org.vmaflens.model.LensException;
import org.vmaflens.model.SourceFile;

/**
 * The copy of a window's session that outlives a crash. Every window has a copy of its own and holds a lock beside it, which
 * the system lets go when the window's process ends, however it ends: a copy without a holder was left behind.
 */
public final class Autosave {

    private static final System.Logger LOG = System.getLogger(Autosave.class.getName());
    private static final String LOCK = ".lock";

    private final Path folder;
    private final String process;
    private final Path own;
    private @Nullable FileChannel held;
    private long latest;
    private boolean closed;

    /** @param folder where the copies are kept; made when it is first needed */
    public Autosave(Path folder) {
        this.folder = folder;
        ProcessHandle self = ProcessHandle.current();
        // a lock says nothing within its own process, so that the name tells the copies of its windows
        this.process = "running-%d-%d-".formatted(self.pid(),
                self.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
        this.own = folder.resolve(process + UUID.randomUUID() + ".vlens");
    }

    /** Keeps nothing. */
    public static Autosave none() {
        Autosave none = new Autosave(Path.of("nowhere"));
        none.closed = true;
        return none;
    }

    /** Where sessions are named from. */
    Path folder() {
        return folder;
    }

    /**
     * Keeps a copy. A user's work does not stop because none can be kept, so a failure is only logged.
     *
     * @param turn grows with every change; a copy that comes late does not replace a later one
     */
    synchronized void keep(long turn, Session session) {
        if (isLate(turn)) {
            return;
        }
        try {
            hold();
            SessionFile.write(own, session);
        } catch (IOException | LensException full) {
            LOG.log(System.Logger.Level.WARNING, own + " cannot be written; this session is not autosaved.", full);
        }
    }

    /** Takes the copy away: there is nothing open any more. */
    synchronized void drop(long turn) {
        if (!isLate(turn)) {
            delete(own);
        }
    }

    private boolean isLate(long turn) {
        boolean late = closed || turn < latest;
        latest = Math.max(latest, turn);
        return late;
    }

    /** The explorer ends in good order: nothing is left behind. */
    synchronized void close() {
        if (!closed) {
            closed = true;
            delete(own);
            release();
            delete(lock(own));
        }
    }

    /** The explorer ends, and leaves the copy as it is to the next one. */
    synchronized void leave() {
        closed = true;
        release();
    }

    /** What crashed explorers left behind, latest first. */
    public List<Path> leftBehind() {
        List<Path> left = new ArrayList<>();
        if (closed || !Files.isDirectory(folder)) {
            return left;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "running-*.vlens")) {
            for (Path file : files) {
                if (!SourceFile.name(file).startsWith(process) && !isHeld(file)) {
                    left.add(file);
                }
            }
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, folder + " cannot be read; nothing is restored from it.", unreadable);
        }
        left.sort(Comparator.comparing(Autosave::when).reversed());
        return left;
    }

    /**
     * Takes up a copy that was left behind: from now on it is this window's own, and outlives another crash.
     *
     * @return whether it was still there; another window may have been quicker
     */
    synchronized boolean claim(Path leftBehind) {
        if (closed) {
            return Files.exists(leftBehind);
        }
        try {
            hold();
            Files.move(leftBehind, own, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            delete(lock(leftBehind));
            return true;
        } catch (IOException taken) {
            LOG.log(System.Logger.Level.INFO, leftBehind + " cannot be taken up.", taken);
            return false;
        }
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
        delete(file);
        delete(lock(file));
    }

    /** Holds the lock of this window's copy; where the file system knows no locks, its copy has none. */
    private void hold() throws IOException {
        Files.createDirectories(folder);
        if (held == null) {
            FileChannel channel = FileChannel.open(lock(own), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            held = channel;
            try {
                channel.tryLock();
            } catch (IOException noLocks) {
                LOG.log(System.Logger.Level.INFO, folder + " knows no locks; copies there are not offered.", noLocks);
            }
        }
    }

    private void release() {
        FileChannel channel = held;
        held = null;
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException open) {
                LOG.log(System.Logger.Level.DEBUG, own + " cannot be let go.", open);
            }
        }
    }

    /** Whether a running window of another process holds the copy. */
    private static boolean isHeld(Path copy) {
        Path lock = lock(copy);
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free == null;
        } catch (IOException | OverlappingFileLockException unknown) {
            LOG.log(System.Logger.Level.DEBUG, lock + " cannot be tried; its copy is left alone.", unknown);
            return true;
        }
    }

    private static Path lock(Path copy) {
        return copy.resolveSibling(SourceFile.name(copy) + LOCK);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            LOG.log(System.Logger.Level.WARNING, file + " cannot be taken away.", kept);
        }
    }
}
