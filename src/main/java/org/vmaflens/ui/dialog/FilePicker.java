package org.vmaflens.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks the user for files. */
public interface FilePicker {

    /** Any number of files to open; none when the user thinks better of it. */
    List<Path> open(@Nullable Window owner);

    /**
     * Where to write a file; empty when the user thinks better of it.
     *
     * @param suggested its name
     * @param kind what such files are called
     * @param ending such as {@code png}
     */
    Optional<Path> save(@Nullable Window owner, String suggested, String kind, String ending);

    /** Shows a folder in the platform's own window. */
    void reveal(Path folder);

    /**
     * The platform's own choosers, each beginning where the last one ended.
     *
     * @param browse shows the document of an address, as an application's host services do
     */
    static FilePicker system(Consumer<String> browse) {
        return new SystemFilePicker(browse);
    }
}
