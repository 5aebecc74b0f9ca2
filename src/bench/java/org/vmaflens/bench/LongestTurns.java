package org.vmaflens.bench;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.ui.Driven;
import org.vmaflens.ui.timeline.VisibleRange;
import org.vmaflens.ui.workspace.FrameRange;
import org.vmaflens.ui.workspace.Workspace;

/**
 * The longest turn of the FX thread in everything that a user does on a film of 172,800 frames, in the real window.
 * Needs {@code -Dglass.platform=Headless -Dprism.order=sw}, or a display. Arguments: the JSON to write; how often to do
 * it all (3); what is too long, in milliseconds, and shown with what the thread was doing (50). The system property
 * {@code vmaflens.bench.frames} makes the film shorter.
 */
public final class LongestTurns {

    private static final int FRAMES = Integer.getInteger("vmaflens.bench.frames", 172_800);
    private static final long QUIET_MILLIS = 400;

    private final Stage stage;
    private final Acted acted;
    private final Clips film = Clips.film(FRAMES);
    private final Clips second = Clips.film(FRAMES + 24);

    private LongestTurns(Stage stage, Acted acted) {
        this.stage = stage;
        this.acted = acted;
    }

    /** Measures and writes the table. */
    public static void main(String[] arguments) throws Exception {
        Acted.run(arguments, (stage, acted) -> new LongestTurns(stage, acted)::round);
    }

    private void round() throws Exception {
        Driven[] made = new Driven[1];
        acted.measure("window opens", () -> {
            made[0] = new Driven(1440, 900);
            stage.setScene(made[0].scene());
            stage.show();
        }, () -> true);
        Driven explorer = made[0];
        Workspace workspace = explorer.workspace();
        acted.measure("hidden tabs join the window", () -> {
        }, Acted.after(6000));
        acted.measure("demo opens", () -> explorer.open(Driven.demo()), () -> Acted.explained(workspace, 48));
        acted.measure("film opens after the demo", () -> explorer.open(List.of(film.modelPath(), film.logs().getFirst())),
                () -> Acted.explained(workspace, FRAMES));
        tabs(explorer, "first visit");
        methods(explorer);
        frames(explorer);
        looks(explorer);
        table(explorer);
        themes(explorer);
        tabs(explorer, "again");
        overlay(explorer);
        shares(explorer);
        acted.measure("sampling runs and is cancelled", () -> {
            workspace.methodProperty().set(Method.SAMPLED);
            explorer.explain();
        }, Acted.after(3000));
        acted.measure("cancel", explorer::cancel, () -> Acted.idle(workspace));
        acted.measure("window closes", () -> {
            stage.hide();
            explorer.close();
        }, () -> true);
    }

    private void tabs(Driven explorer, String which) throws Exception {
        List<String> names = List.of("timeline tab, ", "heatmap tab, ", "frames tab, ", "compare tab, ");
        for (int tab : new int[]{1, 2, 3, 0}) {
            acted.measure(names.get(tab) + which, () -> explorer.tab(tab), explorer::quiet);
        }
    }

    private void methods(Driven explorer) throws Exception {
        Workspace workspace = explorer.workspace();
        acted.measure("method: exact", () -> workspace.methodProperty().set(Method.EXACT), () -> Acted.explained(workspace, FRAMES));
        acted.measure("method: points", () -> workspace.methodProperty().set(Method.POINTS), () -> Acted.idle(workspace));
        acted.measure("method: exact, known", () -> workspace.methodProperty().set(Method.EXACT), () -> Acted.idle(workspace));
        acted.measure("setting", () -> workspace.settingProperty().set(Neighbourhood.DEFAULTS.withStd(0.07)),
                () -> Acted.explained(workspace, FRAMES));
        acted.measure("undo of a setting", () -> workspace.history().undo(), () -> Acted.idle(workspace));
    }

    private void frames(Driven explorer) throws Exception {
        Workspace workspace = explorer.workspace();
        acted.measure("frame selected", () -> workspace.frameProperty().set(100_000), () -> true);
        acted.each("frames stepped through", 20, i -> workspace.frameProperty().set(100_000 + i));
        acted.measure("range selected", () -> workspace.selectedRangeProperty().set(new FrameRange(1_000, 170_000)),
                () -> true);
        acted.each("range drawn wider", 20, i -> workspace.selectedRangeProperty().set(
                new FrameRange(20_000 - 500 * i, 120_000 + 1000 * i)));
        acted.measure("range given up", () -> workspace.selectedRangeProperty().set(FrameRange.NONE), () -> true);
    }

    private void looks(Driven explorer) throws Exception {
        acted.each("zoom", 30, i -> explorer.timeline().look(new VisibleRange(FRAMES / 172 * i, FRAMES - FRAMES / 86 * i)));
        acted.each("pan", 30, i -> explorer.timeline().look(new VisibleRange(1_000 * i, 30_000 + 1_000 * i)));
        acted.each("pointer", 30, i -> explorer.timeline().hoveredFrameProperty().set(500 * i));
        acted.each("side moved", 20, i -> explorer.divide(0.2 + 0.004 * i));
        acted.measure("feature hidden", () -> explorer.timeline().hiddenFeatures().add("motion2"), () -> true);
        acted.measure("feature shown", () -> explorer.timeline().hiddenFeatures().clear(), () -> true);
    }

    private void table(Driven explorer) throws Exception {
        acted.measure("frames tab, with lines", () -> explorer.tab(2), explorer::quiet);
        String filter = "score < 60 and adm2 < 0";
        TextField field = explorer.node("#frames-query", TextField.class);
        acted.each("filter typed", filter.length(), i -> field.setText(filter.substring(0, i + 1)));
        acted.measure("filter cleared", field::clear, () -> true);
        acted.measure("worst 1 %", () -> explorer.node("#frames-worst", ToggleButton.class).fire(), () -> true);
        acted.measure("all frames", () -> explorer.node("#frames-all", ToggleButton.class).fire(), () -> true);
        acted.measure("sorted", () -> sort(explorer.table(), TableColumn.SortType.ASCENDING), () -> true);
        acted.measure("sorted the other way", () -> sort(explorer.table(), TableColumn.SortType.DESCENDING), () -> true);
        acted.measure("sort given up", () -> explorer.table().getSortOrder().clear(), () -> true);
        acted.measure("a row selected", () -> explorer.table().getSelectionModel().clearAndSelect(500), () -> true);
        acted.measure("100,000 rows selected", () -> explorer.table().getSelectionModel().selectRange(500, 100_500),
                () -> true);
        acted.measure("all rows selected", () -> explorer.table().getSelectionModel().selectAll(), () -> true);
        acted.measure("one row selected again", () -> explorer.table().getSelectionModel().clearAndSelect(7), () -> true);
        acted.each("table scrolled", 30, i -> explorer.table().scrollTo(3_000 * i));
        Workspace workspace = explorer.workspace();
        acted.measure("method: points, frames seen", () -> workspace.methodProperty().set(Method.POINTS),
                () -> Acted.idle(workspace) && explorer.quiet());
        acted.measure("method: exact, frames seen", () -> workspace.methodProperty().set(Method.EXACT),
                () -> Acted.idle(workspace) && explorer.quiet());
    }

    private void themes(Driven explorer) throws Exception {
        acted.measure("dark, frames seen", () -> explorer.theme(true), () -> true);
        acted.measure("light, frames seen", () -> explorer.theme(false), () -> true);
        turnTo(explorer, 3);
        acted.measure("dark, comparison seen", () -> explorer.theme(true), () -> true);
        acted.measure("light, comparison seen", () -> explorer.theme(false), () -> true);
        turnTo(explorer, 0);
        acted.measure("dark, timeline seen", () -> explorer.theme(true), () -> true);
        acted.measure("light, timeline seen", () -> explorer.theme(false), () -> true);
    }

    private void overlay(Driven explorer) throws Exception {
        Workspace workspace = explorer.workspace();
        acted.measure("second film opens", () -> explorer.open(second.logs()), () -> workspace.clips().stream()
                .anyMatch(clip -> clip.matrix().frameCount() > FRAMES) && Acted.explained(workspace, FRAMES + 24));
        acted.measure("first film laid over", () -> workspace.overlayProperty().set(workspace.clips().stream()
                .filter(clip -> clip.matrix().frameCount() == FRAMES).findFirst().orElseThrow()), () -> true);
        acted.measure("overlay given up", () -> workspace.overlayProperty().set(null), () -> true);
    }

    private void shares(Driven explorer) throws Exception {
        turnTo(explorer, 0);
        MenuButton clips = explorer.node("#clip-menu", MenuButton.class);
        acted.measure("a menu opens", clips::show, Acted.after(1000));
        acted.measure("the menu closes", clips::hide, () -> true);
        ComboBox<?> draws = explorer.node("#setting-draws", ComboBox.class);
        acted.measure("a list opens", draws::show, Acted.after(1000));
        acted.measure("the list closes", draws::hide, () -> true);
        acted.measure("timeline's picture copied", () -> explorer.choose("#export", "copy-picture"), Acted.after(2500));
        acted.measure("figures copied", () -> explorer.choose("#export", "copy-figures"), Acted.after(2500));
        turnTo(explorer, 3);
        acted.measure("comparison's picture copied", () -> explorer.choose("#export", "copy-picture"), Acted.after(6000));
        turnTo(explorer, 0);
    }

    private static void turnTo(Driven explorer, int tab) throws Exception {
        Acted.fx(() -> {
            explorer.tab(tab);
            return true;
        });
        while (!Acted.fx(explorer::quiet)) {
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
}
