package org.vmaflens.ui.preferences;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.vmaflens.export.AtomicFile;
import org.vmaflens.model.LensException;

/** Preferences on disk, as text that can be read and mended by hand. What cannot be read is as it first was. */
public final class PreferencesFile {

    private static final System.Logger LOG = System.getLogger(PreferencesFile.class.getName());

    private final Path file;

    /** In this folder, which is made when it is first needed. */
    public PreferencesFile(Path folder) {
        this.file = folder.resolve("preferences.properties");
    }

    /** What was kept; {@link Preferences#FIRST} where there is nothing yet. */
    public Preferences read() {
        Properties text = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                text.load(in);
            } catch (IOException | IllegalArgumentException broken) {
                LOG.log(System.Logger.Level.WARNING, file + " cannot be read; preferences are as they first were.",
                        broken);
            }
        }
        Preferences first = Preferences.FIRST;
        return new Preferences(theme(text.getProperty("theme", "system")),
                Boolean.parseBoolean(text.getProperty("time-axis")),
                Boolean.parseBoolean(text.getProperty("window-colours")), number(text, "width", first.width()),
                number(text, "height", first.height()), Boolean.parseBoolean(text.getProperty("maximised")),
                recent(text));
    }

    /** Changes what is kept now, which another window may have kept, and keeps it. */
    public void change(UnaryOperator<Preferences> how) {
        Preferences now = read();
        Preferences next = how.apply(now);
        if (!next.equals(now)) {
            write(next);
        }
    }

    /** Keeps them; a user's work does not stop because a preference cannot be kept, so a failure is only logged. */
    public void write(Preferences preferences) {
        Properties text = new Properties();
        text.setProperty("theme", preferences.theme().name().toLowerCase(Locale.ROOT));
        text.setProperty("time-axis", String.valueOf(preferences.timeAxis()));
        text.setProperty("window-colours", String.valueOf(preferences.windowColours()));
        text.setProperty("width", String.valueOf(preferences.width()));
        text.setProperty("height", String.valueOf(preferences.height()));
        text.setProperty("maximised", String.valueOf(preferences.maximised()));
        for (int i = 0; i < preferences.recent().size(); i++) {
            text.setProperty("recent." + i, preferences.recent().get(i).toString());
        }
        StringWriter lines = new StringWriter();
        try {
            text.store(lines, "VMAF Lens");
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, out -> out.write(lines.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | LensException full) {
            LOG.log(System.Logger.Level.WARNING, file + " cannot be written; preferences are not kept.", full);
        }
    }

    private static ThemeChoice theme(String name) {
        for (ThemeChoice choice : ThemeChoice.values()) {
            if (choice.name().equalsIgnoreCase(name.strip())) {
                return choice;
            }
        }
        return ThemeChoice.SYSTEM;
    }

    private static double number(Properties text, String key, double otherwise) {
        try {
            return Double.parseDouble(text.getProperty(key, String.valueOf(otherwise)));
        } catch (NumberFormatException byHand) {
            return otherwise;
        }
    }

    private static List<Path> recent(Properties text) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < Preferences.MOST_RECENT; i++) {
            String name = text.getProperty("recent." + i);
            try {
                if (name != null && !name.isBlank()) {
                    files.add(Path.of(name));
                }
            } catch (InvalidPathException byHand) {
                LOG.log(System.Logger.Level.DEBUG, "recent." + i + " is no path", byHand);
            }
        }
        return files;
    }
}
