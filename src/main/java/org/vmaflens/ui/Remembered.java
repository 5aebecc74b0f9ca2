package org.vmaflens.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vmaflens.ui.preferences.Folders;
import org.vmaflens.ui.preferences.Preferences;
import org.vmaflens.ui.preferences.PreferencesFile;
import org.vmaflens.ui.session.Autosave;

/** What one run of the explorer keeps for the next. FX thread only. */
final class Remembered {

    private final @Nullable PreferencesFile file;
    private final Autosave autosave;
    private Preferences preferences;

    private Remembered(@Nullable PreferencesFile file, Autosave autosave) {
        this.file = file;
        this.autosave = autosave;
        this.preferences = file == null ? Preferences.FIRST : file.read();
    }

    /** In these folders. */
    static Remembered in(Folders folders) {
        return new Remembered(new PreferencesFile(folders.config()), new Autosave(folders.state(), 0));
    }

    /** Nothing at all: for pictures and tests, which leave no trace. */
    static Remembered nothing() {
        return new Remembered(null, Autosave.none());
    }

    Preferences preferences() {
        return preferences;
    }

    /** Changes and keeps them. */
    void change(UnaryOperator<Preferences> how) {
        Preferences next = how.apply(preferences);
        if (!next.equals(preferences)) {
            preferences = next;
            if (file != null) {
                file.write(next);
            }
        }
    }

    void opened(List<Path> files) {
        change(now -> now.opened(files));
    }

    Autosave autosave() {
        return autosave;
    }
}
