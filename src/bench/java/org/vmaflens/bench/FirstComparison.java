package org.vmaflens.bench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.ui.Driven;
import org.vmaflens.ui.workspace.Workspace;

/**
 * How long a user of a new window waits for the first comparison: three settings on a film of 172,800 frames, from the
 * choice of the Compare tab to the drawn verdict. Needs {@code -Dglass.platform=Headless -Dprism.order=sw}, or a display.
 * Argument: for how many milliseconds the explained film is looked at before (3000).
 */
public final class FirstComparison {

    private static final int FRAMES = 172_800;

    private FirstComparison() {
    }

    /** Prints one figure. */
    public static void main(String[] arguments) throws Exception {
        long pause = arguments.length > 0 ? Long.parseLong(arguments[0]) : 3000;
        Clips film = Clips.film(FRAMES);
        CompletableFuture<Driven> made = new CompletableFuture<>();
        Platform.startup(() -> made.complete(open(film)));
        Driven explorer = made.get();
        Workspace workspace = explorer.workspace();
        Drawn.when(() -> workspace.shown().map(Explanations::finishedCount).orElse(0) == FRAMES).join();
        CompletableFuture<Void> ready = new CompletableFuture<>();
        Platform.runLater(() -> {
            workspace.settingsProperty().set(workspace.settingsProperty().get()
                    .add(Neighbourhood.DEFAULTS.withSamples(100)).add(Neighbourhood.DEFAULTS.withStd(0.5)).select(1));
            ready.complete(null);
        });
        ready.join();
        Thread.sleep(pause);
        long start = System.nanoTime();
        Platform.runLater(() -> explorer.tab(3));
        Drawn.when(() -> explorer.scene().lookup("#agreement-mean-C") instanceof Label said && !said.getText().isEmpty())
                .join();
        System.out.printf("first comparison of a film, %d ms after its explanation: %d ms%n", pause,
                (System.nanoTime() - start) / 1_000_000);
        Platform.exit();
    }

    private static Driven open(Clips film) {
        Driven explorer = new Driven(1440, 900);
        Stage stage = new Stage();
        stage.setScene(explorer.scene());
        stage.show();
        explorer.open(List.of(film.modelPath(), film.logs().getFirst()));
        explorer.rehearse();
        return explorer;
    }
}
