package org.vmaflens.cli;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether a window can be opened here, and what is missing when not. */
final class Desktop {

    private final Map<String, String> environment;
    private final boolean linux;
    private final Predicate<String> canLoad;

    /** @param canLoad whether the system's loader finds a library of this name */
    Desktop(Map<String, String> environment, String system, Predicate<String> canLoad) {
        this.environment = Map.copyOf(environment);
        this.canLoad = canLoad;
        this.linux = system.toLowerCase(Locale.ROOT).contains("linux");
    }

    /** This machine's; where Java is told to be headless, as a Linux machine without a display would be. */
    static Desktop here() {
        if (Boolean.getBoolean("java.awt.headless")) {
            return new Desktop(Map.of(), "Linux", Desktop::loads);
        }
        return new Desktop(System.getenv(), System.getProperty("os.name", ""), Desktop::loads);
    }

    /** Whether there is a display at all; other systems than Linux always have one. */
    boolean hasDisplay() {
        return !linux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    /** A sentence that names the package without which JavaFX cannot open a window; empty when all is there. */
    Optional<String> missingPackage() {
        if (!linux || canLoad.test("libgtk-3.so.0")) {
            return Optional.empty();
        }
        return Optional.of("The explorer's window needs GTK 3, which is not installed: install the package libgtk-3-0 "
                + "(Debian, Ubuntu; libgtk-3-0t64 in their newer releases) or gtk3 (Fedora) and start again.");
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }

    @SuppressWarnings("restricted") // loading is the only way to learn whether the loader finds a library
    private static boolean loads(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException notFound) {
            return false;
        }
    }
}
