package org.vmaflens.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vmaflens.ui.preferences.Folders;
import org.vmaflens.ui.preferences.Preferences;
import org.vmaflens.ui.preferences.PreferencesFile;
import org.vmaflens.ui.session.Autosave;

/**
 * What one run of the explorer keeps for the next. FX thread only, but for what says otherwise; the file is written
 * elsewhere, since a disk may be slow.
 */
final class Remembered {

    private final @Nullable PreferencesFile file;
    private final Autosave autosave;
    private final Queue<UnaryOperator<Preferences>> unwritten = new ConcurrentLinkedQueue<>();
    private volatile Preferences preferences;
    private Executor writer = Runnable::run;

    private Remembered(@Nullable PreferencesFile file, Autosave autosave) {
        this.file = file;
        this.autosave = autosave;
        this.preferences = file == null ? Preferences.FIRST : file.read();
    }

    /** In these folders. */
    static Remembered in(Folders folders) {
        return new Remembered(new PreferencesFile(folders.config()), new Autosave(folders.state()));
    }

    /** Nothing at all: for pictures and tests, which leave no trace. */
    static Remembered nothing() {
        return new Remembered(null, Autosave.none());
    }

    Preferences preferences() {
        return preferences;
    }

    /** Writes there from now on; until then, at once. */
    void writeOn(Executor worker) {
        writer = worker;
    }

    /** What was opened lately, in this window or in others, latest first; reads a file, so not on the FX thread. */
    List<Path> recent() {
        write();
        return file == null ? preferences.recent() : file.read().recent();
    }

    /** Changes them, and keeps the change: what other windows have kept meanwhile stays as it is. */
    void change(UnaryOperator<Preferences> how) {
        preferences = how.apply(preferences);
        unwritten.add(how);
        writer.execute(this::write);
    }

    /** Writes what is not written yet, in the order of the changes, whichever worker comes first. */
    synchronized void write() {
        List<UnaryOperator<Preferences>> changes = new ArrayList<>();
        for (UnaryOperator<Preferences> next = unwritten.poll(); next != null; next = unwritten.poll()) {
            changes.add(next);
        }
        if (file != null && !changes.isEmpty()) {
            file.change(before -> {
                Preferences now = before;
                for (UnaryOperator<Preferences> how : changes) {
                    now = how.apply(now);
                }
                return now;
            });
        }
    }

    void opened(List<Path> files) {
        change(now -> now.opened(files));
    }

    Autosave autosave() {
        return autosave;
    }
}
