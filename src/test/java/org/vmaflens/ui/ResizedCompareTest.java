package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.event.ActionEvent;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.plot.Box;
import org.vmaflens.ui.chart.ChartCanvas;

/** The charts of a comparison in a window that takes another size. */
@ExtendWith(WindowExtension.class)
class ResizedCompareTest {

    /** The last one does not wait when it shows something else. */
    private static final List<String> NAMES = List.of("weights", "scatter", "histogram", "map", "stability",
            "neighbours", "accuracy");

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Stage window;

    @Start
    void start(Stage stage) {
        explorer = new Explorer();
        explorer.workspace().settingsProperty().set(explorer.workspace().settingsProperty().get()
                .add(Neighbourhood.DEFAULTS.withStd(0.5)));
        window = OwnWindow.show(explorer, 1000, 650);
        explorer.open(Demo.files());
    }

    @Stop
    void stop() {
        window.close();
        explorer.close();
    }

    @Test
    void theChartsTakeTheirNewSizeOneAPicture(FxRobot robot) throws TimeoutException {
        compare(robot);
        List<List<Box>> pictures = new ArrayList<>();
        AnimationTimer looking = eachPicture(() -> pictures.add(charts(robot).stream().limit(NAMES.size() - 1)
                .map(ChartCanvas::drawn).toList()));
        robot.interact(() -> {
            looking.start();
            window.setWidth(1430);
            window.setHeight(890);
        });
        try {
            until(() -> pictures.size() > 1 && changed(pictures.getFirst(), pictures.getLast()) == NAMES.size() - 1
                    && charts(robot).stream().allMatch(ResizedCompareTest::fills));
        } finally {
            robot.interact(looking::stop);
        }
        for (int picture = 1; picture < pictures.size(); picture++) {
            assertThat(changed(pictures.get(picture - 1), pictures.get(picture))).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void whatWasOutOfSightIsPaintedAtOnceWhenItIsSeenAgain(FxRobot robot) throws TimeoutException {
        compare(robot);
        List<Double> before = widths(robot);
        robot.clickOn("Timeline");
        robot.interact(() -> window.setWidth(1430));
        until(() -> !widths(robot).equals(before));
        assertThat(charts(robot)).noneMatch(ResizedCompareTest::fills);
        List<Boolean> seen = new ArrayList<>();
        robot.interact(() -> {
            window.getScene().lookup("#compare").fireEvent(new ActionEvent());
            window.getScene().getRoot().layout();
            seen.addAll(charts(robot).stream().map(ResizedCompareTest::fills).toList());
        });
        assertThat(seen).hasSize(NAMES.size()).containsOnly(true);
    }

    @Test
    void aChartThatWaitsStaysWithinItsCard(FxRobot robot) throws TimeoutException {
        compare(robot);
        List<Double> before = widths(robot);
        List<ChartCanvas> outside = new ArrayList<>();
        AnimationTimer watching = eachPicture(() -> charts(robot).stream().filter(ResizedCompareTest::hangsOut)
                .forEach(outside::add));
        robot.interact(() -> {
            watching.start();
            window.setWidth(900);
        });
        try {
            until(() -> !widths(robot).equals(before) && charts(robot).stream().allMatch(ResizedCompareTest::fills));
        } finally {
            robot.interact(watching::stop);
        }
        assertThat(outside).isEmpty();
    }

    private void explained() throws TimeoutException {
        until(() -> explorer.workspace().shown().filter(shown -> shown.finishedCount() == 48).isPresent());
    }

    private void compare(FxRobot robot) throws TimeoutException {
        explained();
        robot.clickOn("#compare");
        until(() -> charts(robot).size() == NAMES.size() && charts(robot).stream().allMatch(ResizedCompareTest::fills));
    }

    private static AnimationTimer eachPicture(Runnable look) {
        return new AnimationTimer() {
            @Override
            public void handle(long now) {
                look.run();
            }
        };
    }

    private static long changed(List<Box> before, List<Box> after) {
        return IntStream.range(0, before.size()).filter(chart -> !before.get(chart).equals(after.get(chart))).count();
    }

    private static List<Double> widths(FxRobot robot) {
        return charts(robot).stream().map(Region::getWidth).toList();
    }

    private static List<ChartCanvas> charts(FxRobot robot) {
        return NAMES.stream()
                .map(name -> robot.lookup("#compare-%s-chart".formatted(name)).tryQueryAs(ChartCanvas.class))
                .flatMap(Optional::stream).toList();
    }

    /** It was painted at the size that it has. */
    private static boolean fills(ChartCanvas chart) {
        return chart.drawn().equals(new Box(0, 0, Math.floor(chart.getWidth()), Math.floor(chart.getHeight())));
    }

    private static boolean hangsOut(ChartCanvas chart) {
        Canvas canvas = (Canvas) chart.getChildrenUnmodifiable().getFirst();
        return canvas.getWidth() > chart.getWidth() || canvas.getHeight() > chart.getHeight();
    }
}
