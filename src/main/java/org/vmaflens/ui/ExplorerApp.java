package org.vmaflens.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.vmaflens.ui.dialog.FilePicker;
import org.vmaflens.ui.preferences.Folders;
import org.vmaflens.ui.preferences.Preferences;
import org.vmaflens.ui.workspace.Explainers;

/** The explorer as a JavaFX application. */
public final class ExplorerApp extends Application {

    private static final String DEMO = "--demo";

    /** So long a new window waits for its first files: with them in it, it is laid out and drawn once instead of twice. */
    private static final Duration PATIENCE = Duration.millis(300);

    private @Nullable Explorer explorer;

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
        Remembered remembered = Remembered.in(Folders.here());
        Preferences kept = remembered.preferences();
        Explorer made = new Explorer(Explainers.engine(), FilePicker.system(getHostServices()::showDocument),
                remembered);
        explorer = made;
        Runnable show = () -> {
            if (!stage.isShowing()) {
                stage.show();
                FirstChart.watch(made.workspace());
                made.rehearse();
            }
        };
        List<Path> files = files();
        made.open(files, show); // read while the window is built
        stage.titleProperty().bind(made.title());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds(); // which may be smaller than it was the last time
        stage.setScene(made.scene(Math.min(kept.width(), screen.getWidth()),
                Math.min(kept.height(), screen.getHeight())));
        stage.setMaximized(kept.maximised());
        made.closeWith(stage);
        stage.setOnHiding(hiding -> made.resized(
                stage.isMaximized() ? kept.width() : stage.getScene().getWidth(),
                stage.isMaximized() ? kept.height() : stage.getScene().getHeight(), stage.isMaximized()));
        PauseTransition patience = new PauseTransition(files.isEmpty() ? Duration.ZERO : PATIENCE);
        patience.setOnFinished(over -> show.run());
        patience.play();
    }

    private List<Path> files() {
        List<String> words = getParameters().getRaw();
        return words.contains(DEMO) ? Demo.files() : words.stream().map(Path::of).toList();
    }

    @Override
    public void stop() {
        Explorer open = explorer;
        if (open != null) {
            open.close();
        }
    }
}
