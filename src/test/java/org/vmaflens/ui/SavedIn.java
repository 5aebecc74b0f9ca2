package org.vmaflens.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vmaflens.ui.dialog.FilePicker;

/**
 * A user who opens nothing and wants every file in one folder under the name that is suggested.
 *
 * @param folder asked when a file is saved: JUnit makes folders after the window
 */
record SavedIn(Supplier<Path> folder) implements FilePicker {

    @Override
    public List<Path> open(@Nullable Window owner) {
        return List.of();
    }

    @Override
    public Optional<Path> save(@Nullable Window owner, String suggested, String kind, String ending) {
        return Optional.of(folder.get().resolve(suggested));
    }

    @Override
    public void reveal(Path shown) {
        throw new AssertionError("nobody asked to see " + shown);
    }
}
