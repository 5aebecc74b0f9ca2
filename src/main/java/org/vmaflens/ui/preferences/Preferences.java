package org.vmaflens.ui.preferences;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the user prefers and did lately.
 *
 * @param theme which colours
 * @param timeAxis whether clips are measured in time rather than frames
 * @param windowColours whether pictures have the window's colours, be they dark, rather than those of paper
 * @param width, height of the window, in pixels
 * @param maximised whether the window filled the screen
 * @param recent sessions, models and logs that were opened, latest first, at most {@link #MOST_RECENT}
 */
public record Preferences(ThemeChoice theme, boolean timeAxis, boolean windowColours, double width, double height,
        boolean maximised,
        List<Path> recent) {

    /** No more recent files are kept. */
    public static final int MOST_RECENT = 12;

    /** The smallest window that everything has room in. */
    public static final double LEAST_WIDTH = 1000;
    public static final double LEAST_HEIGHT = 650;

    /** Of a user who has never been here. */
    public static final Preferences FIRST = new Preferences(ThemeChoice.SYSTEM, false, false, 1440, 900, false,
            List.of());

    public Preferences {
        width = Double.isFinite(width) ? Math.clamp(width, LEAST_WIDTH, 16_000) : 1440;
        height = Double.isFinite(height) ? Math.clamp(height, LEAST_HEIGHT, 16_000) : 900;
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
    }

    /** The same with other colours. */
    public Preferences withTheme(ThemeChoice choice) {
        return new Preferences(choice, timeAxis, windowColours, width, height, maximised, recent);
    }

    /** The same with the other axis. */
    public Preferences withTimeAxis(boolean time) {
        return new Preferences(theme, time, windowColours, width, height, maximised, recent);
    }

    /** The same with other colours of pictures. */
    public Preferences withWindowColours(boolean windows) {
        return new Preferences(theme, timeAxis, windows, width, height, maximised, recent);
    }

    /** The same with another window. */
    public Preferences withWindow(double newWidth, double newHeight, boolean filled) {
        return new Preferences(theme, timeAxis, windowColours, newWidth, newHeight, filled, recent);
    }

    /** The same after these files were opened, in this order. */
    public Preferences opened(List<Path> files) {
        List<Path> all = new ArrayList<>(files.stream().map(file -> file.toAbsolutePath().normalize()).toList()
                .reversed());
        all.addAll(recent);
        return new Preferences(theme, timeAxis, windowColours, width, height, maximised, all);
    }

    /** The same without recent files. */
    public Preferences forgetting() {
        return new Preferences(theme, timeAxis, windowColours, width, height, maximised, List.of());
    }
}
