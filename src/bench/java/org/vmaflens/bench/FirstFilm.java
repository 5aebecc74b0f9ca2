package org.vmaflens.bench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Method;
import org.vmaflens.ui.Driven;
import org.vmaflens.ui.workspace.Workspace;

/**
 * How long a user of a new window waits who explains at once: the demo sampled, then a film by another method and sampled.
 * Needs {@code -Dglass.platform=Headless -Dprism.order=sw}, or a display. Arguments: frames of the film (20000); its
 * method (EXACT); {@code no} to leave the demo unsampled; milliseconds to wait after the demo's first chart (0).
 */
public final class FirstFilm {

    private static final int DEMO = 48;

    private final Driven explorer = new Driven(1440, 900);
    private final Workspace workspace = explorer.workspace();

    private FirstFilm() {
        Stage stage = new Stage();
        stage.setScene(explorer.scene());
        stage.show();
        explorer.open(Driven.demo());
        explorer.rehearse();
    }

    /** Prints three figures. */
    public static void main(String[] arguments) throws Exception {
        int frames = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        Method method = arguments.length > 1 ? Method.valueOf(arguments[1]) : Method.EXACT;
        boolean demo = arguments.length < 3 || !arguments[2].equals("no");
        Clips film = Clips.film(frames);
        CompletableFuture<FirstFilm> made = new CompletableFuture<>();
        Platform.startup(() -> made.complete(new FirstFilm()));
        FirstFilm first = made.get();
        Drawn.when(() -> first.isExplained(first.workspace.methodProperty().get(), DEMO)).join();
        Thread.sleep(arguments.length > 3 ? Long.parseLong(arguments[3]) : 0);
        if (demo) {
            first.time("demo sampled", Method.SAMPLED, DEMO, first.explorer::explain);
        }
        first.time("film, " + method, method, frames,
                () -> first.explorer.open(List.of(film.modelPath(), film.logs().getFirst())));
        first.time("film sampled", Method.SAMPLED, frames, first.explorer::explain);
        Platform.exit();
    }

    private void time(String what, Method method, int frames, Runnable action) {
        long begun = System.nanoTime();
        Platform.runLater(() -> {
            workspace.methodProperty().set(method);
            action.run();
        });
        Drawn.when(() -> isExplained(method, frames)).join();
        System.out.printf("%s: %d ms%n", what, (System.nanoTime() - begun) / 1_000_000);
    }

    private boolean isExplained(Method method, int frames) {
        Explanations shown = workspace.shown().orElse(null);
        return shown != null && shown.method() == method && shown.finishedCount() == frames && explorer.quiet();
    }
}
