package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;
import static org.vmaflens.ui.Waiting.untilAsserted;

import atlantafx.base.controls.Notification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.plot.Numbers;
import org.vmaflens.ui.workspace.Explainers;
import org.vmaflens.ui.workspace.Workspace;

/** A QA person's session: three settings, the verdict, a handle, a place on the map, the report, the saved session. */
@ExtendWith(WindowExtension.class)
class CompareTest {

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        explorer = new Explorer(Explainers.engine(), new SavedIn(() -> folder));
        stage.setScene(explorer.scene(1440, 900));
        stage.show();
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void aSettingOnItsOwnIsOfferedAnother(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> workspace().clips().size() == 3 && workspace().modelProperty().get() != null);
        robot.clickOn("#compare");
        until(() -> text(robot, "#compare-headline").startsWith("A (N 5,000"));
        assertThat(robot.lookup("#compare-second").query().isVisible()
                && robot.lookup("#compare-second").query().getParent().isVisible()).isFalse();
        until(() -> robot.lookup("#compare-another").queryButton().getText().equals("Compare with N 100"));
        assertThat(hover(robot, "weights", 0.4, 0.4)).contains("frame ", "adm2", " ±").doesNotContain(" − ");

        robot.clickOn("#compare-another");
        until(() -> text(robot, "#compare-headline").startsWith("B (N 100"));
        assertThat(robot.lookup("#compare-another").query().isVisible()).isFalse();
        assertThat(robot.lookup("#compare-second").query().getParent().isVisible()).isTrue();
        robot.interact(() -> workspace().history().undo());
        until(() -> robot.lookup("#compare-another").query().isVisible());
    }

    @Test
    void settingsAreComparedChangedAndReported(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> workspace().clips().size() == 3 && workspace().modelProperty().get() != null);
        robot.interact(() -> {
            workspace().settingsProperty().set(workspace().settingsProperty().get()
                    .add(Neighbourhood.DEFAULTS.withSamples(100))
                    .add(Neighbourhood.DEFAULTS.withStd(0.5)).select(1));
            workspace().frameProperty().set(5);
        });
        robot.clickOn("#compare");
        assertThat(robot.lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().getSelectedIndex())
                .isEqualTo(3);

        until(() -> text(robot, "#compare-headline").startsWith("B (N 100"));
        assertThat(text(robot, "#compare-headline")).contains("not for their size");
        assertThat(text(robot, "#compare-reasons")).contains("±0.01 of this setting's exact one in 95 % of runs");
        until(() -> !text(robot, "#agreement-mean-C").isEmpty());
        until(() -> text(robot, "#agreement-predictions-B").equals("14,544"));
        untilAsserted(() -> assertThat(List.of(text(robot, "#agreement-against-A"),
                text(robot, "#agreement-against-B"))).containsExactly("–", "A"));
        untilAsserted(() -> assertThat(text(robot, "#agreement-sign-A")).isEqualTo("–"));
        robot.clickOn("#compare-sampled");
        until(() -> text(robot, "#agreement-against-A").equals("own exact")
                && text(robot, "#agreement-sign-A").endsWith("%"));
        robot.clickOn("#compare-sampled");
        until(() -> text(robot, "#agreement-against-A").equals("–"));
        assertThat(text(robot, "#compare-reasons")).contains("signs on " + text(robot, "#agreement-sign-B") + ";");
        assertThat(hover(robot, "weights", 0.4, 0.4)).contains("frame ", "adm2", "B − A", " ±");
        assertThat(hover(robot, "accuracy", 0.3, 0.5)).startsWith("N ").contains("adm2", "R² ", "effective N");
        assertThat(hover(robot, "map", 0.4, 0.5)).startsWith("σ ").contains("κ ", "local R²", "error at N, 95 %");
        assertThat(hover(robot, "histogram", 0.8, 0.6)).startsWith("its say").contains("A", "B", "%");

        robot.interact(() -> robot.lookup("#compare-tolerance").queryAs(TextField.class).setText("0.5"));
        until(() -> text(robot, "#compare-reasons").contains("±0.5 of its exact value in 95 % of runs"));
        until(() -> text(robot, "#compare-stability-note").contains("10 seeds"));

        assertThat(hover(robot, "stability", 0.5, 0.1)).startsWith("adm2").contains("A", "B", " … ");
        show(robot, "#accuracy");
        Node curve = robot.lookup("#accuracy").query();
        until(() -> handle(curve, 'B') > 0);
        Bounds place = curve.localToScreen(curve.getBoundsInLocal());
        double from = place.getMinX() + handle(curve, 'B');
        double y = place.getMinY() + place.getHeight() / 2;
        robot.moveTo(from, y).press(MouseButton.PRIMARY).moveTo(from + 15, y).moveTo(from + 40, y)
                .release(MouseButton.PRIMARY);
        int dragged = workspace().settingsProperty().get().all().get(1).neighbourhood().samples();
        assertThat(dragged).isGreaterThan(150);
        until(() -> text(robot, "#compare-headline").startsWith("B (N %,d".formatted(dragged)));
        until(() -> handle(curve, 'B') > from - place.getMinX() + 30);
        robot.press(MouseButton.PRIMARY).moveTo(from + 80, y).moveTo(from + 90, y);
        assertThat(workspace().settingsProperty().get().all().get(1).neighbourhood().samples()).isGreaterThan(dragged);
        robot.type(KeyCode.ESCAPE).moveTo(from + 60, y).release(MouseButton.PRIMARY);
        assertThat(workspace().settingsProperty().get().all().get(1).neighbourhood().samples()).isEqualTo(dragged);

        show(robot, "#settings-map");
        robot.moveTo("#settings-map").moveBy(3, 4); // not in the middle of a cell
        String read = text(robot, "#compare-map-readout");
        robot.clickOn(MouseButton.PRIMARY);
        until(() -> workspace().settingsProperty().get().all().size() == 4);
        Neighbourhood added = workspace().settingsProperty().get().all().getLast().neighbourhood();
        assertThat(read.lines().findFirst().orElse("").split(" {2,}")).as("what is read is what is added")
                .containsExactly("σ " + Numbers.plain(added.std()), "κ " + Numbers.plain(added.kernelWidth()));

        show(robot, "#compare-export");
        robot.clickOn("#compare-export");
        until(() -> Files.exists(folder.resolve("verdict.json")));
        assertThat(Files.exists(folder.resolve("report.html"))).isTrue();
        until(() -> robot.lookup("#notice").tryQueryAs(Notification.class).map(Notification::getMessage)
                .filter(("The report is written to the folder " + folder.getFileName()
                        + ": its page with its table and verdict as files.")::equals)
                .isPresent());
    }

    @Test
    void aRunOfACollectionCostsWhatTheWindowAsks(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            workspace().settingProperty().set(Neighbourhood.DEFAULTS.withSamples(100));
            workspace().methodProperty().set(Method.SAMPLED);
            explorer.open(List.of(Path.of("models/demo_vmaf6_bootstrap.json"), Path.of("fixtures/scenes_crf38.csv")));
        });
        until(() -> workspace().clips().size() == 1);
        robot.clickOn("#compare");
        // The figures are made anew as more of them come: what is there one moment is not the next.
        until(() -> text(robot, "#agreement-predictions-A").equals("53,328"));
        until(() -> text(robot, "#agreement-time-A").equals("–")); // nothing was measured
        robot.clickOn("#explain");
        until(() -> text(robot, "#agreement-time-A").endsWith("s"));
        robot.interact(() -> workspace().membersProperty().set(false));
        until(() -> text(robot, "#agreement-predictions-A").equals("4,848"));
    }

    @Test
    void aSavedSessionOpensAsItWasLeft(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> workspace().clips().size() == 3);
        robot.interact(() -> {
            workspace().settingProperty().set(Neighbourhood.DEFAULTS.withSamples(123));
            workspace().clipProperty().set(workspace().clips().get(1));
            workspace().frameProperty().set(7);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        Path saved = folder.resolve("session.vlens");
        until(() -> Files.exists(saved) && explorer.title().getValue().startsWith("session.vlens"));
        robot.interact(() -> {
            workspace().frameProperty().set(0);
            workspace().settingProperty().set(Neighbourhood.DEFAULTS);
            explorer.open(List.of(saved));
        });
        until(() -> robot.lookup("#leave-discard-open").tryQuery().isPresent());
        robot.clickOn("#leave-discard-open");
        until(() -> workspace().frameProperty().get() == 7);
        assertThat(workspace().settingProperty().get().samples()).isEqualTo(123);
        assertThat(workspace().clipProperty().get()).isEqualTo(workspace().clips().get(1));
        assertThat(workspace().messageProperty().get()).isEmpty();
        assertThat(workspace().pictures().paths()).hasSize(2);
    }

    private static double handle(Node curve, char letter) {
        return curve.getProperties().get("handle-" + letter) instanceof Double x ? x : Double.NaN;
    }

    /** Scrolls the comparison so that a node is in view. */
    private static void show(FxRobot robot, String id) {
        robot.interact(() -> {
            ScrollPane pane = robot.lookup("#compare-pane").queryAs(ScrollPane.class);
            Node node = robot.lookup(id).query();
            double top = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
            double room = pane.getContent().getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
            pane.setVvalue(room <= 0 ? 0 : Math.clamp((top - 60) / room, 0, 1));
            pane.layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What a chart says under the cursor, as soon as it says something: some charts are worked out aside. */
    private static String hover(FxRobot robot, String chart, double across, double down) throws TimeoutException {
        until(() -> !point(robot, chart, across, down).isEmpty());
        return text(robot, "#compare-" + chart + "-readout");
    }

    private static String point(FxRobot robot, String chart, double across, double down) {
        Node node = robot.lookup("#compare-" + chart + "-chart").query();
        robot.interact(() -> {
            Bounds own = node.getBoundsInLocal();
            Point2D place = node.localToScene(own.getWidth() * across, own.getHeight() * down);
            Point2D screen = node.localToScreen(own.getWidth() * across, own.getHeight() * down);
            node.fireEvent(new MouseEvent(MouseEvent.MOUSE_MOVED, place.getX(), place.getY(), screen.getX(),
                    screen.getY(), MouseButton.NONE, 0, false, false, false, false, false, false, false, false, false,
                    false, null));
        });
        return text(robot, "#compare-" + chart + "-readout");
    }

    private Workspace workspace() {
        return explorer.workspace();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }
}
