package org.vmaflens.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.vmaflens.explain.Method;
import org.vmaflens.ui.Driven;
import org.vmaflens.ui.workspace.Workspace;

/**
 * What a page and another filter of the Frames table cost the FX thread, on a film of 20,000 frames that is explained. Needs
 * {@code -Dglass.platform=Headless -Dprism.order=sw}, or a display. Argument: how often all of it is done (4).
 */
public final class TablePages {

    private static final int FRAMES = 20_000;
    private static final int PAGES = 40;
    private static final int ROWS = 37;
    private static final int FILTERS = 10;
    private static final long REST_MILLIS = 3_000;

    private TablePages() {
    }

    /** Prints a row for every round. */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4;
        Clips film = Clips.film(FRAMES);
        CompletableFuture<Thread> fx = new CompletableFuture<>();
        CompletableFuture<Driven> made = new CompletableFuture<>();
        Platform.startup(() -> {
            fx.complete(Thread.currentThread());
            Driven explorer = new Driven(1440, 900);
            Stage stage = new Stage();
            stage.setScene(explorer.scene());
            stage.show();
            explorer.workspace().methodProperty().set(Method.EXACT);
            explorer.open(List.of(film.modelPath(), film.logs().getFirst()));
            made.complete(explorer);
        });
        Driven explorer = made.get();
        Workspace workspace = explorer.workspace();
        Drawn.when(() -> workspace.shown().filter(shown -> shown.finishedCount() == FRAMES).isPresent()).join();
        Thread.sleep(REST_MILLIS);
        Platform.runLater(() -> explorer.tab(2));
        Thread.sleep(REST_MILLIS);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long thread = fx.get().threadId();
        for (int round = 0; round < rounds; round++) {
            long begun = clock.getThreadCpuTime(thread);
            for (int i = 0; i < PAGES; i++) {
                int first = ROWS * i;
                Platform.runLater(() -> explorer.table().scrollTo(first));
                Thread.sleep(60);
            }
            long scrolled = clock.getThreadCpuTime(thread);
            for (int i = 0; i < FILTERS; i++) {
                String filter = i % 2 == 0 ? "score < 8" : "";
                Platform.runLater(() -> explorer.node("#frames-query", TextField.class).setText(filter));
                Thread.sleep(150);
            }
            long filtered = clock.getThreadCpuTime(thread);
            System.out.printf("page %.1f ms, filter %.1f ms%n", (scrolled - begun) / 1e6 / PAGES,
                    (filtered - scrolled) / 1e6 / FILTERS);
        }
        Platform.exit();
    }
}
