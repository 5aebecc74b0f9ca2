package org.vmaflens.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.ui.Driven;
import org.vmaflens.ui.workspace.Workspace;

/**
 * The longest turn of the FX thread in what a user does seldom, on a film of 172,800 frames, in the real window: another
 * size of the window, a comparison that follows a film, exports, a report, a session, logs that ask for their columns.
 * Needs {@code -Dglass.platform=Headless -Dprism.order=sw}, or a display. Arguments: the JSON to write; how often to do
 * it all (3); what is too long, in milliseconds, and shown with what the thread was doing (50).
 */
public final class SeldomTurns {

    private static final int FRAMES = 172_800;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final int ODD_LOGS = 3;

    private final Stage stage;
    private final Acted acted;
    private final Path folder = Files.createTempDirectory(Path.of("target"), "seldom");
    private final Clips film = Clips.film(FRAMES);
    private final List<Path> odd = new ArrayList<>();

    private SeldomTurns(Stage stage, Acted acted) throws IOException {
        this.stage = stage;
        this.acted = acted;
        String lines = Files.readString(film.logs().getFirst());
        for (int i = 0; i < ODD_LOGS; i++) {
            odd.add(Files.writeString(folder.resolve("odd-%d.csv".formatted(i)), lines.replaceFirst("adm2,", "detail" + i + ",")));
        }
    }

    /** Measures and writes the table. */
    public static void main(String[] arguments) throws Exception {
        Acted.run(arguments, (stage, acted) -> new SeldomTurns(stage, acted)::round);
    }

    private void round() throws Exception {
        Driven[] made = new Driven[1];
        acted.measure("window opens", () -> {
            made[0] = new Driven(WIDTH, HEIGHT, folder);
            stage.setScene(made[0].scene());
            stage.show();
        }, () -> true);
        Driven explorer = made[0];
        Workspace workspace = explorer.workspace();
        acted.measure("demo opens", () -> explorer.open(Driven.demo()), () -> Acted.explained(workspace, 48));
        acted.measure("hidden tabs join the window", () -> {
        }, Acted.after(9000));
        acted.measure("values asked for", explorer::askForValues, Acted.after(1500));
        acted.measure("the question is taken back", explorer::hideOver, () -> true);
        comparison(explorer);
        writing(explorer);
        sizes(explorer);
        columns(explorer);
        session(explorer);
        acted.measure("films wait for their columns", () -> explorer.open(odd),
                () -> workspace.undecided().size() == ODD_LOGS);
        acted.measure("their questions are shown", () -> {
        }, Acted.after(2000));
        acted.measure("window closes", () -> {
            stage.hide();
            explorer.close();
        }, () -> true);
    }

    private void comparison(Driven explorer) throws Exception {
        Workspace workspace = explorer.workspace();
        acted.measure("comparison", () -> explorer.tab(3), Acted.after(5000));
        acted.measure("another setting, comparison seen", () -> explorer.press("#compare-another"),
                Acted.after(5000));
        acted.measure("film opens, comparison seen",
                () -> explorer.open(List.of(film.modelPath(), film.logs().getFirst())),
                () -> Acted.explained(workspace, FRAMES));
        acted.measure("it is compared", () -> {
        }, Acted.after(6000));
        acted.each("frames stepped through, comparison seen", 20,
                i -> workspace.frameProperty().set(90_000 + i));
        acted.measure("setting, comparison seen",
                () -> workspace.settingProperty().set(Neighbourhood.DEFAULTS.withStd(0.5)), Acted.after(6000));
        acted.measure("undo, comparison seen", () -> workspace.history().undo(), Acted.after(6000));
    }

    private void writing(Driven explorer) throws Exception {
        acted.measure("report", () -> explorer.press("#compare-export"), Acted.after(8000));
        acted.measure("comparison exported as PNG", () -> explorer.choose("#export", "export-png"),
                Acted.after(8000));
        acted.measure("comparison exported as SVG", () -> explorer.choose("#export", "export-svg"),
                Acted.after(2000));
        acted.measure("figures exported", () -> explorer.choose("#export", "export-csv"), Acted.after(6000));
    }

    private void sizes(Driven explorer) throws Exception {
        List<String> names = List.of("timeline", "heatmap", "frames", "comparison");
        for (int tab : new int[]{3, 2, 1, 0}) {
            acted.measure(names.get(tab) + " tab", () -> explorer.tab(tab), Acted.after(3000));
            acted.each("an edge dragged, %s seen".formatted(names.get(tab)), 20, i -> stage.setWidth(WIDTH - 20 * i));
            acted.measure("a large window, %s seen".formatted(names.get(tab)), () -> {
                stage.setWidth(WIDTH + 160);
                stage.setHeight(HEIGHT + 100);
            }, Acted.after(2500));
            acted.measure("a small window, %s seen".formatted(names.get(tab)), () -> {
                stage.setWidth(1000);
                stage.setHeight(650);
            }, Acted.after(2500));
        }
        acted.measure("the first size", () -> {
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
        }, Acted.after(2500));
    }

    private void columns(Driven explorer) throws Exception {
        acted.measure("frames tab", () -> explorer.tab(2), Acted.after(2500));
        acted.each("a column dragged wider", 20, i -> explorer.table().getColumns().get(2).setPrefWidth(80 + 4 * i));
        acted.measure("a column moved", () -> move(explorer.table()), Acted.after(1000));
    }

    private static <T> void move(TableView<T> table) {
        TableColumn<T, ?> column = table.getColumns().remove(3);
        table.getColumns().add(1, column);
    }

    private void session(Driven explorer) throws Exception {
        Workspace workspace = explorer.workspace();
        acted.measure("session saved", () -> explorer.choose("#file", "session-save-as"), Acted.after(1500));
        acted.measure("method", () -> workspace.methodProperty().set(Method.EXACT), Acted.after(3000));
        acted.measure("saved again", () -> explorer.choose("#file", "session-save"), Acted.after(1500));
        acted.measure("session opened", () -> explorer.open(List.of(folder.resolve("session.vlens"))),
                () -> Acted.explained(workspace, FRAMES));
    }
}
