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
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.job.Job;
import org.vmaflens.ui.Driven;
import org.vmaflens.ui.timeline.VisibleRange;
import org.vmaflens.ui.workspace.FrameRange;
import org.vmaflens.ui.workspace.Workspace;
import tools.jackson.databind.json.JsonMapper;

/**
 * The longest turn of the FX thread in everything that a user does on a film of 172,800 frames, in the real window.
 * Needs {@code -Dglass.platform=Headless -Dprism.order=sw}, or a display. Arguments: the JSON to write; how often to do
 * it all (3); what is too long, in milliseconds, and shown with what the thread was doing (50). The system property
 * {@code vmaflens.bench.frames} makes the film shorter.
 */
public final class LongestTurns {

    private static final int FRAMES = Integer.getInteger("vmaflens.bench.frames", 172_800);
    private static final long QUIET_MILLIS = 400;
    private static final long PATIENCE_MILLIS = 60_000;

    private final Stage stage;
    private final TurnWatch watch;
    private final boolean telling;
    private final Map<String, List<TurnWatch.Longest>> found = new LinkedHashMap<>();
    private final Clips film = Clips.film(FRAMES);
    private final Clips second = Clips.film(FRAMES + 24);

    private LongestTurns(Stage stage, TurnWatch watch, boolean telling) {
        this.stage = stage;
        this.watch = watch;
        this.telling = telling;
    }

    /** Measures and writes the table. */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        CompletableFuture<Thread> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(Thread.currentThread()));
        Platform.setImplicitExit(false);
        TurnWatch watch = new TurnWatch(started.get(), arguments.length > 2 ? Double.parseDouble(arguments[2]) : 50);
        LongestTurns all = new LongestTurns(fx(Stage::new), watch, arguments.length > 2);
        for (int round = 0; round < rounds; round++) {
            all.round();
        }
        watch.stop();
        JsonMapper.shared().writeValue(Path.of(arguments[0]), all.table());
        Platform.exit();
    }

    private void round() throws Exception {
        Driven[] made = new Driven[1];
        measure("window opens", () -> {
            made[0] = new Driven(1440, 900);
            stage.setScene(made[0].scene());
            stage.show();
        }, () -> true);
        Driven explorer = made[0];
        Workspace workspace = explorer.workspace();
        measure("hidden tabs join the window", () -> {
        }, after(6000));
        measure("demo opens", () -> explorer.open(Driven.demo()), () -> explained(workspace, 48));
        measure("film opens after the demo", () -> explorer.open(List.of(film.modelPath(), film.logs().getFirst())),
                () -> explained(workspace, FRAMES));
        tabs(explorer, "first visit");
        methods(explorer);
        frames(explorer);
        looks(explorer);
        table(explorer);
        themes(explorer);
        tabs(explorer, "again");
        overlay(explorer);
        shares(explorer);
        measure("sampling runs and is cancelled", () -> {
            workspace.methodProperty().set(Method.SAMPLED);
            explorer.explain();
        }, after(3000));
        measure("cancel", explorer::cancel, () -> idle(workspace));
        measure("window closes", () -> {
            stage.hide();
            explorer.close();
        }, () -> true);
    }

    private void tabs(Driven explorer, String which) throws Exception {
        List<String> names = List.of("timeline tab, ", "heatmap tab, ", "frames tab, ", "compare tab, ");
        for (int tab : new int[]{1, 2, 3, 0}) {
            measure(names.get(tab) + which, () -> explorer.tab(tab), explorer::quiet);
        }
    }

    private void methods(Driven explorer) throws Exception {
        Workspace workspace = explorer.workspace();
        measure("method: exact", () -> workspace.methodProperty().set(Method.EXACT), () -> explained(workspace, FRAMES));
        measure("method: points", () -> workspace.methodProperty().set(Method.POINTS), () -> idle(workspace));
        measure("method: exact, known", () -> workspace.methodProperty().set(Method.EXACT), () -> idle(workspace));
        measure("setting", () -> workspace.settingProperty().set(Neighbourhood.DEFAULTS.withStd(0.07)),
                () -> explained(workspace, FRAMES));
        measure("undo of a setting", () -> workspace.history().undo(), () -> idle(workspace));
    }

    private void frames(Driven explorer) throws Exception {
        Workspace workspace = explorer.workspace();
        measure("frame selected", () -> workspace.frameProperty().set(100_000), () -> true);
        each("frames stepped through", 20, i -> workspace.frameProperty().set(100_000 + i));
        measure("range selected", () -> workspace.selectedRangeProperty().set(new FrameRange(1_000, 170_000)),
                () -> true);
        each("range drawn wider", 20, i -> workspace.selectedRangeProperty().set(
                new FrameRange(20_000 - 500 * i, 120_000 + 1000 * i)));
        measure("range given up", () -> workspace.selectedRangeProperty().set(FrameRange.NONE), () -> true);
    }

    private void looks(Driven explorer) throws Exception {
        each("zoom", 30, i -> explorer.timeline().look(new VisibleRange(FRAMES / 172 * i, FRAMES - FRAMES / 86 * i)));
        each("pan", 30, i -> explorer.timeline().look(new VisibleRange(1_000 * i, 30_000 + 1_000 * i)));
        each("pointer", 30, i -> explorer.timeline().hoveredFrameProperty().set(500 * i));
        each("side moved", 20, i -> explorer.divide(0.2 + 0.004 * i));
        measure("feature hidden", () -> explorer.timeline().hiddenFeatures().add("motion2"), () -> true);
        measure("feature shown", () -> explorer.timeline().hiddenFeatures().clear(), () -> true);
    }

    private void table(Driven explorer) throws Exception {
        measure("frames tab, with lines", () -> explorer.tab(2), explorer::quiet);
        String filter = "score < 60 and adm2 < 0";
        TextField field = explorer.node("#frames-query", TextField.class);
        each("filter typed", filter.length(), i -> field.setText(filter.substring(0, i + 1)));
        measure("filter cleared", field::clear, () -> true);
        measure("worst 1 %", () -> explorer.node("#frames-worst", ToggleButton.class).fire(), () -> true);
        measure("all frames", () -> explorer.node("#frames-all", ToggleButton.class).fire(), () -> true);
        measure("sorted", () -> sort(explorer.table(), TableColumn.SortType.ASCENDING), () -> true);
        measure("sorted the other way", () -> sort(explorer.table(), TableColumn.SortType.DESCENDING), () -> true);
        measure("sort given up", () -> explorer.table().getSortOrder().clear(), () -> true);
        measure("a row selected", () -> explorer.table().getSelectionModel().clearAndSelect(500), () -> true);
        measure("100,000 rows selected", () -> explorer.table().getSelectionModel().selectRange(500, 100_500),
                () -> true);
        measure("all rows selected", () -> explorer.table().getSelectionModel().selectAll(), () -> true);
        measure("one row selected again", () -> explorer.table().getSelectionModel().clearAndSelect(7), () -> true);
        each("table scrolled", 30, i -> explorer.table().scrollTo(3_000 * i));
        Workspace workspace = explorer.workspace();
        measure("method: points, frames seen", () -> workspace.methodProperty().set(Method.POINTS),
                () -> idle(workspace) && explorer.quiet());
        measure("method: exact, frames seen", () -> workspace.methodProperty().set(Method.EXACT),
                () -> idle(workspace) && explorer.quiet());
    }

    private void themes(Driven explorer) throws Exception {
        measure("dark, frames seen", () -> explorer.theme(true), () -> true);
        measure("light, frames seen", () -> explorer.theme(false), () -> true);
        turnTo(explorer, 3);
        measure("dark, comparison seen", () -> explorer.theme(true), () -> true);
        measure("light, comparison seen", () -> explorer.theme(false), () -> true);
        turnTo(explorer, 0);
        measure("dark, timeline seen", () -> explorer.theme(true), () -> true);
        measure("light, timeline seen", () -> explorer.theme(false), () -> true);
    }

    private void overlay(Driven explorer) throws Exception {
        Workspace workspace = explorer.workspace();
        measure("second film opens", () -> explorer.open(second.logs()), () -> workspace.clips().stream()
                .anyMatch(clip -> clip.matrix().frameCount() > FRAMES) && explained(workspace, FRAMES + 24));
        measure("first film laid over", () -> workspace.overlayProperty().set(workspace.clips().stream()
                .filter(clip -> clip.matrix().frameCount() == FRAMES).findFirst().orElseThrow()), () -> true);
        measure("overlay given up", () -> workspace.overlayProperty().set(null), () -> true);
    }

    private void shares(Driven explorer) throws Exception {
        turnTo(explorer, 0);
        MenuButton clips = explorer.node("#clip-menu", MenuButton.class);
        measure("a menu opens", clips::show, after(1000));
        measure("the menu closes", clips::hide, () -> true);
        ComboBox<?> draws = explorer.node("#setting-draws", ComboBox.class);
        measure("a list opens", draws::show, after(1000));
        measure("the list closes", draws::hide, () -> true);
        measure("timeline's picture copied", () -> share(explorer, "copy-picture"), after(2500));
        measure("figures copied", () -> share(explorer, "copy-figures"), after(2500));
        turnTo(explorer, 3);
        measure("comparison's picture copied", () -> share(explorer, "copy-picture"), after(6000));
        turnTo(explorer, 0);
    }

    private static void share(Driven explorer, String what) {
        explorer.node("#export", MenuButton.class).getItems().stream().filter(item -> what.equals(item.getId()))
                .forEach(MenuItem::fire);
    }

    private static void turnTo(Driven explorer, int tab) throws Exception {
        fx(() -> {
            explorer.tab(tab);
            return true;
        });
        while (!fx(explorer::quiet)) {
            Thread.sleep(50);
        }
        Thread.sleep(QUIET_MILLIS);
    }

    private static <T> void sort(TableView<T> table, TableColumn.SortType type) {
        TableColumn<T, ?> column = table.getColumns().stream().filter(one -> "column-score".equals(one.getId()))
                .findFirst().orElseThrow();
        column.setSortType(type);
        table.getSortOrder().setAll(List.of(column));
    }

    /** Does something many times over, as fast as the window follows. */
    private void each(String action, int times, Consumer<Integer> step) throws Exception {
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

    private void measure(String action, Runnable act, BooleanSupplier reached) throws Exception {
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

    private List<Map<String, Object>> table() {
        List<Map<String, Object>> rows = new ArrayList<>();
        found.forEach((action, times) -> rows.add(Map.of("action", action, "first", times.getFirst(), "later",
                times.stream().skip(1).reduce(TurnWatch.Longest.NONE, TurnWatch.Longest::or))));
        return rows;
    }

    private static boolean explained(Workspace workspace, int frames) {
        return idle(workspace) && workspace.shown().map(Explanations::finishedCount).orElse(0) >= frames;
    }

    /** No job runs: the last one is over, or what was asked for was there already. */
    private static boolean idle(Workspace workspace) {
        Job job = workspace.jobProperty().get();
        return job == null || job.state().isOver();
    }

    private static BooleanSupplier after(long millis) {
        long until = System.currentTimeMillis() + millis;
        return () -> System.currentTimeMillis() > until;
    }

    private static <T> T fx(Callable<T> task) throws ExecutionException, InterruptedException {
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
