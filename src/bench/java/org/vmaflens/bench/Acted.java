package org.vmaflens.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.vmaflens.explain.Explanations;
import org.vmaflens.job.Job;
import org.vmaflens.ui.workspace.Workspace;
import tools.jackson.databind.json.JsonMapper;

/** Does what a user does and notes the longest turn that the FX thread takes for it, and how long a knock waits. */
final class Acted {

    private static final long QUIET_MILLIS = 400;
    private static final long PATIENCE_MILLIS = 60_000;

    private final TurnWatch watch;
    private final boolean telling;
    private final Map<String, List<TurnWatch.Longest>> found = new LinkedHashMap<>();

    /** What is done once in a round. */
    @FunctionalInterface
    interface Round {
        void run() throws Exception;
    }

    /** Makes a round of a window and of what measures it. */
    @FunctionalInterface
    interface Rounds {
        Round of(Stage stage, Acted acted) throws Exception;
    }

    /**
     * Measures and writes the table.
     *
     * @param arguments the JSON to write; how many rounds (3); what is too long, in milliseconds, and shown (50)
     */
    static void run(String[] arguments, Rounds rounds) throws Exception {
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        CompletableFuture<Thread> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(Thread.currentThread()));
        Platform.setImplicitExit(false);
        TurnWatch watch = new TurnWatch(started.get(), fx(KeyKnock::chosen),
                arguments.length > 2 ? Double.parseDouble(arguments[2]) : 50);
        Acted acted = new Acted(watch, arguments.length > 2);
        Round round = rounds.of(fx(Stage::new), acted);
        for (int i = 0; i < count; i++) {
            round.run();
        }
        watch.stop();
        JsonMapper.shared().writeValue(Path.of(arguments[0]), acted.table());
        Platform.exit();
    }

    /** @param telling whether what took too long is shown with what the thread was doing */
    private Acted(TurnWatch watch, boolean telling) {
        this.watch = watch;
        this.telling = telling;
    }

    /** Does something many times over, as fast as the window follows. */
    void each(String action, int times, Consumer<Integer> step) throws Exception {
        watch.take();
        for (int i = 0; i < times; i++) {
            int now = i;
            fx(() -> {
                step.accept(now);
                return true;
            });
            Thread.sleep(30);
        }
        note(action);
    }

    /** Does something and waits until it is over. */
    void measure(String action, Runnable act, BooleanSupplier reached) throws Exception {
        watch.take();
        fx(() -> {
            act.run();
            return true;
        });
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        do {
            Thread.sleep(50);
            if (System.currentTimeMillis() > until) {
                throw new IllegalStateException("never reached: " + action);
            }
        } while (!fx(reached::getAsBoolean));
        note(action);
    }

    private void note(String action) throws InterruptedException {
        Thread.sleep(QUIET_MILLIS);
        TurnWatch.Longest longest = watch.take();
        found.computeIfAbsent(action, name -> new ArrayList<>()).add(longest);
        String looks = watch.looks("vmaflens");
        if (telling && longest.beyond() > 0) {
            System.out.printf("%s: %.0f ms, worked %.0f ms, FX thread %.0f ms, %d too long%n%s", action, longest.wall(),
                    longest.worked(), longest.fx(), longest.beyond(), looks);
        }
    }

    /** What was found: the first time, and from the second on. */
    private List<Map<String, Object>> table() {
        List<Map<String, Object>> rows = new ArrayList<>();
        found.forEach((action, times) -> rows.add(Map.of("action", action, "first", times.getFirst(), "later",
                times.stream().skip(1).reduce(TurnWatch.Longest.NONE, TurnWatch.Longest::or))));
        return rows;
    }

    /** As many frames are explained, and no job runs. */
    static boolean explained(Workspace workspace, int frames) {
        return idle(workspace) && workspace.shown().map(Explanations::finishedCount).orElse(0) >= frames;
    }

    /** No job runs: the last one is over, or what was asked for was there already. */
    static boolean idle(Workspace workspace) {
        Job job = workspace.jobProperty().get();
        return job == null || job.state().isOver();
    }

    /** So long later. */
    static BooleanSupplier after(long millis) {
        long until = System.currentTimeMillis() + millis;
        return () -> System.currentTimeMillis() > until;
    }

    /** Does something on the FX thread and waits for it. */
    static <T> T fx(Callable<T> task) throws ExecutionException, InterruptedException {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(Objects.requireNonNull(task.call()));
            } catch (Exception failed) {
                done.completeExceptionally(failed);
            }
        });
        return done.get();
    }
}
