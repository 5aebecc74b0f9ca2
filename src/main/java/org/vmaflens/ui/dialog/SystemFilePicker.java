package org.vmaflens.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vmaflens.ui.text.Strings;

/** The platform's own choosers. */
final class SystemFilePicker implements FilePicker {

    private final Consumer<String> browse;
    private @Nullable File folder;

    SystemFilePicker(Consumer<String> browse) {
        this.browse = browse;
    }

    @Override
    public void reveal(Path shown) {
        browse.accept(shown.toUri().toString());
    }

    @Override
    public List<Path> open(@Nullable Window owner) {
        List<File> chosen = chooser(Strings.of("dialog.open")).showOpenMultipleDialog(owner);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        folder = chosen.getFirst().getParentFile();
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(@Nullable Window owner, String suggested, String kind, String ending) {
        FileChooser chooser = chooser(Strings.of("dialog.save", kind));
        chooser.setInitialFileName(suggested);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + ending));
        File chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return Optional.empty();
        }
        folder = chosen.getParentFile();
        boolean named = chosen.getName().endsWith("." + ending);
        return Optional.of(named ? chosen.toPath() : Path.of(chosen.getPath() + "." + ending));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        File there = folder;
        if (there != null && there.isDirectory()) {
            chooser.setInitialDirectory(there);
        }
        return chooser;
    }
}
