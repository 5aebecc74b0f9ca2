package org.vmaflens.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The explorer as a JavaFX application. */
public final class ExplorerApp extends Application {

    private static final String DEMO = "--demo";

    private final Explorer explorer = new Explorer();

    /** Opens the window on these files and returns when it is closed. */
    public static void launchWith(List<Path> files, boolean demo) {
        List<String> words = demo ? List.of(DEMO) : files.stream().map(Path::toString).toList();
        launch(ExplorerApp.class, words.toArray(String[]::new));
    }

    /** Draws the window with these files explained, as a PNG, and returns; the toolkit must not be running yet. */
    public static void renderTo(List<Path> files, Path png, int width, int height) {
        Snapshot.take(files, png, width, height);
    }

    /** As {@link #renderTo}, with the bundled demo. */
    public static void renderDemo(Path png, int width, int height) {
        renderTo(Demo.files(), png, width, height);
    }

    @Override
    public void start(Stage stage) {
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        stage.setTitle("VMAF Lens");
        stage.setScene(explorer.scene(1440, 900));
        stage.show();
        List<String> words = getParameters().getRaw();
        if (words.contains(DEMO)) {
            explorer.open(Demo.files());
        } else if (!words.isEmpty()) {
            explorer.open(words.stream().map(Path::of).toList());
        }
    }

    @Override
    public void stop() {
        explorer.close();
    }
}
