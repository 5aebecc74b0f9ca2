package org.vmaflens.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Asks nobody, where there is nobody to ask: opens nothing, shows nothing, and saves all files under the names that are
 * suggested.
 *
 * @param folder where to; it must exist
 */
public record FolderPicker(Path folder) implements FilePicker {

    @Override
    public List<Path> open(@Nullable Window owner) {
        return List.of();
    }

    @Override
    public Optional<Path> save(@Nullable Window owner, String suggested, String kind, String ending) {
        return Optional.of(folder.resolve(suggested));
    }

    @Override
    public void reveal(Path shown) {
        // nobody looks
    }
}
