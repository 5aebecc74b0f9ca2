package org.vmaflens.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.vmaflens.job.Job;
import org.vmaflens.plot.Png;
import org.vmaflens.ui.chart.Images;
import org.vmaflens.ui.dialog.FolderPicker;
import org.vmaflens.ui.workspace.Explainers;
import org.vmaflens.ui.workspace.Workspace;

/**
 * Draws the explorer's window to a file, once its files are explained or refused and, where the system property
 * {@code vmaflens.tour} is true, its {@link Tour} is over.
 */
final class Snapshot {

    /** Pictures that a step of the tour has to itself, and that the window has before it is taken. */
    private static final int STEP = 10;

    private static final int SETTLED = 40;

    private static final int PATIENCE_SECONDS = 120;

    private Snapshot() {
    }

    static void take(List<Path> files, Path png, int width, int height) {
        CompletableFuture<byte[]> picture = new CompletableFuture<>();
        Path folder = png.toAbsolutePath().resolveSibling("tour");
        Platform.startup(() -> begin(files, folder, width, height, picture));
        byte[] bytes = picture.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        try {
            Files.write(png, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Platform.exit();
        }
    }

    private static void begin(List<Path> files, Path folder, int width, int height,
            CompletableFuture<byte[]> picture) {
        boolean tours = Boolean.getBoolean("vmaflens.tour");
        Explorer explorer = tours
                ? new Explorer(Explainers.engine(), new FolderPicker(made(folder)))
                : new Explorer();
        Stage stage = new Stage();
        stage.setScene(explorer.scene(width, height));
        stage.show();
        explorer.open(files);
        Tour tour = explorer.tour(folder);
        new AnimationTimer() {
            private boolean touring = tours;
            private int quiet;

            @Override
            public void handle(long now) {
                quiet = settled(explorer.workspace()) ? quiet + 1 : 0;
                if (quiet == STEP && touring) {
                    touring = tour.goOn();
                    quiet = 0;
                } else if (quiet == SETTLED) {
                    stop();
                    picture.complete(Png.of(Images.of(stage.getScene().snapshot(null))));
                    explorer.close();
                }
            }
        }.start();
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether files are open, or were refused, and nothing is explained: what is known, or only chosen, has no job. */
    static boolean settled(Workspace workspace) {
        Job job = workspace.jobProperty().get();
        return job == null
                ? !workspace.clips().isEmpty() || !workspace.messageProperty().get().isEmpty()
                : job.state().isOver();
    }
}
