package org.vmaflens.ui.preferences;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where this system keeps a program's files.
 *
 * @param config for preferences
 * @param state for what one run leaves for the next, such as autosaved sessions
 */
public record Folders(Path config, Path state) {

    /** This machine's; {@code vmaflens.folders} (a system property) puts both elsewhere. */
    public static Folders here() {
        String elsewhere = System.getProperty("vmaflens.folders");
        return elsewhere == null
                ? of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv())
                : new Folders(Path.of(elsewhere), Path.of(elsewhere));
    }

    /** By the customs of each system: XDG's on Linux, AppData on Windows, Library on macOS. */
    static Folders of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            Path roaming = path(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"));
            Path local = path(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
            return new Folders(roaming.resolve("VMAF Lens"), local.resolve("VMAF Lens"));
        }
        if (name.contains("mac")) {
            Path support = home.resolve("Library").resolve("Application Support").resolve("VMAF Lens");
            return new Folders(support, support);
        }
        return new Folders(path(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("vmaf-lens"),
                path(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state")).resolve("vmaf-lens"));
    }

    private static Path path(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
