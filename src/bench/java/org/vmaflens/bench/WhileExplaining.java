package org.vmaflens.bench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.job.Job;
import org.vmaflens.ui.Driven;
import org.vmaflens.ui.workspace.Workspace;

/**
 * How long a key press would wait while the window explains: the job of 480,096 predictions over and over, then a film of
 * 172,800 frames, each time sampled for some seconds and cancelled. Nothing else is done meanwhile. Needs
 * {@code -Dglass.platform=Headless -Dprism.order=sw}, or a display, and there {@code -Dvmaflens.bench.knock=keys} for
 * {@link KeyKnock}. Arguments: how often the job runs (20); how often the film does (5).
 */
public final class WhileExplaining {

    private static final int FRAMES = 172_800;
    private static final double LIMIT_MILLIS = 50;
    private static final long FILM_MILLIS = 8_000;
    private static final long AFTER_MILLIS = 300;

    private final Clips pair = Clips.pair();
    private final Driven explorer = new Driven(1440, 900);
    private final Workspace workspace = explorer.workspace();

    private WhileExplaining() {
        Stage stage = new Stage();
        stage.setScene(explorer.scene());
        stage.show();
        workspace.methodProperty().set(Method.SAMPLED);
        explorer.open(List.of(pair.modelPath(), pair.logs().get(0), pair.logs().get(1)));
    }

    /** Prints a row for every run. */
    public static void main(String[] arguments) throws Exception {
        int jobs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        int films = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        CompletableFuture<Thread> fx = new CompletableFuture<>();
        Platform.startup(() -> fx.complete(Thread.currentThread()));
        Consumer<Runnable> knock = Acted.fx(KeyKnock::chosen);
        WhileExplaining run = Acted.fx(WhileExplaining::new);
        Drawn.when(() -> run.workspace.clips().size() == 2).join();
        TurnWatch watch = new TurnWatch(fx.get(), knock, LIMIT_MILLIS);
        Thread.sleep(AFTER_MILLIS);
        for (int i = 0; i < jobs; i++) {
            run.job(watch, i);
        }
        // not before: its garbage would tell the collector that next to nothing survives, and the window does
        Clips film = Clips.film(FRAMES);
        Platform.runLater(() -> run.explorer.open(List.of(film.modelPath(), film.logs().getFirst())));
        Drawn.when(run::isThere).join();
        Thread.sleep(AFTER_MILLIS);
        for (int i = 0; i < films; i++) {
            run.film(watch, jobs + i);
        }
        watch.stop();
        Platform.exit();
    }

    /** Whether the film is what the window shows. */
    private boolean isThere() {
        workspace.clips().stream().filter(clip -> clip.matrix().frameCount() == FRAMES).findFirst()
                .ifPresent(workspace.clipProperty()::set);
        return workspace.clips().size() == 3;
    }

    private void job(TurnWatch watch, int seed) throws InterruptedException {
        watch.take();
        long begun = System.nanoTime();
        Platform.runLater(() -> explain(seed));
        Drawn.when(this::isOver).join();
        note("480,096, run " + seed, watch, System.nanoTime() - begun);
    }

    private void film(TurnWatch watch, int seed) throws InterruptedException {
        watch.take();
        long begun = System.nanoTime();
        Platform.runLater(() -> explain(seed));
        Thread.sleep(FILM_MILLIS);
        Platform.runLater(explorer::cancel);
        Drawn.when(this::isOver).join();
        note("film, run " + seed, watch, System.nanoTime() - begun);
    }

    private boolean isOver() {
        Job job = workspace.jobProperty().get();
        return job != null && job.state().isOver();
    }

    private void explain(int seed) {
        workspace.settingProperty().set(Neighbourhood.DEFAULTS.withSeed(seed));
        explorer.explain();
    }

    private static void note(String what, TurnWatch watch, long nanos) throws InterruptedException {
        Thread.sleep(AFTER_MILLIS);
        TurnWatch.Longest longest = watch.take();
        System.out.printf("%-18s %6d ms   waited %4.0f   FX thread %4.0f   waits over %.0f ms: %d%n", what,
                nanos / 1_000_000, longest.wall(), longest.fx(), LIMIT_MILLIS, longest.beyond());
        System.out.print(watch.looks("vmaflens"));
    }
}
