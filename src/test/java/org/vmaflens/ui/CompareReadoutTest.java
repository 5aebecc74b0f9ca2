package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vmaflens.ui.Waiting.until;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.ui.workspace.Workspace;

/** What points of the comparison's charts say of themselves, and what is left when everything is closed under them. */
@ExtendWith(WindowExtension.class)
class CompareReadoutTest {

    private static final String NUMBER = "(−?\\d+\\.\\d+)";

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        explorer = new Explorer();
        stage.setScene(explorer.scene(1440, 900));
        stage.show();
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void aPointOfTheScatterSaysItsFrameFeatureAndBothWeights(FxRobot robot) throws TimeoutException {
        compare(robot);
        Matcher words = Pattern.compile("frame (\\d+) +(adm2|motion2|vif_scale[0-3])\nA +" + NUMBER + "\nB +" + NUMBER
                + "\nB − A +([+−]\\d\\.\\d{3})").matcher(alongTheDiagonal(robot));
        assertThat(words.matches()).as(words.toString()).isTrue();
        assertThat(Integer.parseInt(words.group(1))).isBetween(0, 47);
        double a = number(words.group(3));
        double b = number(words.group(4));
        assertThat(number(words.group(5))).isCloseTo(b - a, within(0.0016));
    }

    @Test
    void aNeighbourSaysItsPlaceItsScoreTheLineAndItsSay(FxRobot robot) throws TimeoutException {
        compare(robot);
        Matcher words = Pattern.compile("adm2 +" + NUMBER + "\nscore less others’ part +" + NUMBER + "\nthe line +"
                + NUMBER + "\nits say +" + NUMBER).matcher(said(robot, "neighbours", 0.5, 0.5));
        assertThat(words.matches()).as(words.toString()).isTrue();
        assertThat(number(words.group(4))).as("a kernel weight").isBetween(0.0, 1.0);
        assertThat(point(robot, "neighbours", 0.001, 0.001)).as("where no point is").isEmpty();
    }

    @Test
    void chartsOutliveTheModelAndClipsThatTheyWereMadeOf(FxRobot robot) throws TimeoutException {
        compare(robot);
        robot.interact(() -> robot.lookup("#close-demo_vmaf6").queryAs(ButtonBase.class).fire());
        until(() -> text(robot, "headline").equals("Open a model and a log to compare settings."));
        for (String chart : List.of("weights", "scatter", "accuracy", "map", "stability", "histogram", "neighbours")) {
            assertThat(text(robot, chart + "-reason")).as(chart)
                    .isEqualTo("Open a model and a log to compare settings.");
            assertThat(point(robot, chart, 0.5, 0.5)).as(chart).isEmpty();
            assertThat(text(robot, chart + "-note")).as(chart).isEmpty();
        }
        assertThat(text(robot, "reasons")).isEmpty();
        assertThat(robot.lookup("#agreement-mean-B").tryQuery()).isEmpty();

        robot.interact(() -> explorer.open(List.of(Path.of("models/demo_vmaf6.json"))));
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> workspace().clips().size() == 3);
        select(robot, 3);
        until(() -> text(robot, "headline").startsWith("B (N 100"));
        robot.interact(() -> {
            while (!workspace().clips().isEmpty()) {
                workspace().clips().removeLast();
            }
        });
        until(() -> text(robot, "headline").equals("Open a model and a log to compare settings."));
        assertThat(text(robot, "weights-reason")).isEqualTo("Open a model and a log to compare settings.");
    }

    private void compare(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> workspace().clips().size() == 3 && workspace().modelProperty().get() != null);
        robot.interact(() -> {
            workspace().settingsProperty().set(workspace().settingsProperty().get()
                    .add(Neighbourhood.DEFAULTS.withSamples(100)).select(0));
            workspace().frameProperty().set(5);
        });
        select(robot, 3);
        until(() -> text(robot, "headline").startsWith("B (N 100") && text(robot, "stability-note").contains("seeds")
                && robot.lookup("#compare-neighbours-chart").tryQuery().isPresent());
    }

    private static void select(FxRobot robot, int tab) {
        robot.interact(() -> robot.lookup("#views").queryAs(TabPane.class).getSelectionModel().select(tab));
    }

    /** The settings agree, so that points lie along the diagonal of the square that the plot is. */
    private static String alongTheDiagonal(FxRobot robot) {
        Bounds own = robot.lookup("#compare-scatter-chart").query().getBoundsInLocal();
        double side = Math.min(own.getWidth() - 66, own.getHeight() - 58);
        for (double share = 0; share < 1; share += 0.02) {
            String words = point(robot, "scatter", (56 + share * side) / own.getWidth(),
                    (20 + (1 - share) * side) / own.getHeight());
            if (!words.isEmpty()) {
                return words;
            }
        }
        return "";
    }

    private static String said(FxRobot robot, String chart, double across, double down) throws TimeoutException {
        until(() -> !point(robot, chart, across, down).isEmpty());
        return text(robot, chart + "-readout");
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
        return text(robot, chart + "-readout");
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace('−', '-'));
    }

    private static String text(FxRobot robot, String name) {
        return robot.lookup("#compare-" + name).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    private Workspace workspace() {
        return explorer.workspace();
    }
}
