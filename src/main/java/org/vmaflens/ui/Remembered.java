package org.vmaflens.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vmaflens.ui.preferences.Folders;
import org.vmaflens.ui.preferences.Preferences;
import org.vmaflens.ui.preferences.PreferencesFile;
import org.vmaflens.ui.session.Autosave;

/** What one run of the explorer keeps for the next. FX thread only, but for what says otherwise. */
final class Remembered {

    private final @Nullable PreferencesFile file;
    private final Autosave autosave;
    private volatile Preferences preferences;

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

    /** What was opened lately, in this window or in others, latest first; reads a file, so not on the FX thread. */
    List<Path> recent() {
        return file == null ? preferences.recent() : file.read().recent();
    }

    /** Changes them, and keeps the change: what other windows have kept meanwhile stays as it is. */
    void change(UnaryOperator<Preferences> how) {
        preferences = how.apply(preferences);
        if (file != null) {
            file.change(how);
        }
    }

    void opened(List<Path> files) {
        change(now -> now.opened(files));
    }

    Autosave autosave() {
        return autosave;
    }
}
