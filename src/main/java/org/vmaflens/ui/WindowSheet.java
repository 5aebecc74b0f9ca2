package org.vmaflens.ui;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.css.Stylesheet;

/**
 * The style sheet of a window: the dark theme's colours, and what {@code explorer.css} says. The build writes it in the
 * toolkit's binary form, since a start had to read it as text otherwise, with a parser that nothing else needs.
 */
final class WindowSheet {

    private static final String NAME = "window.bss";
    private static final String SOURCE = "explorer.css";

    private WindowSheet() {
    }

    /** The address of the sheet. */
    static String address() {
        return Objects.requireNonNull(WindowSheet.class.getResource(NAME), "the build has left out " + NAME)
                .toExternalForm();
    }

    /**
     * The build's step.
     *
     * @param arguments the folder that has the compiled classes and resources
     * @throws IOException if the sheet cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], WindowSheet.class.getPackageName().split("[.]"));
        write(folder.resolve(NAME));
    }

    /** Writes it to this file. */
    static void write(Path to) throws IOException {
        File text = File.createTempFile("window", ".css");
        try {
            Files.writeString(text.toPath(), text());
            Stylesheet.convertToBinary(text, to.toFile());
        } finally {
            Files.delete(text.toPath());
        }
    }

    /** The sheet as text. */
    static String text() throws IOException {
        try (InputStream own = Objects.requireNonNull(WindowSheet.class.getResourceAsStream(SOURCE))) {
            return DarkColours.rule() + new String(own.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
