package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
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

/** The charts of a comparison in a window that takes another size. */
@ExtendWith(WindowExtension.class)
class ResizedCompareTest {

    /** Those that grow, if only in one direction; others are cut off at once and do not show when they were painted. */
    private static final List<String> NAMES = List.of("weights", "scatter", "map", "accuracy", "stability");

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Stage window;

    @Start
    void start(Stage stage) {
        window = new Stage(); // the other one keeps its size for whatever test comes next
        explorer = new Explorer();
        explorer.workspace().settingsProperty().set(explorer.workspace().settingsProperty().get()
                .add(Neighbourhood.DEFAULTS.withStd(0.5)));
        window.setScene(explorer.scene(1000, 650));
        window.setX(0);
        window.setY(0);
        window.show();
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
        List<Long> following = whileItGrows(robot, () -> charts(robot));
        int last = following.lastIndexOf(0L);
        for (int picture = last + 1; picture < following.size(); picture++) {
            assertThat(following.get(picture) - following.get(picture - 1)).isBetween(0L, 1L);
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
        List<Canvas> outside = new ArrayList<>();
        AnimationTimer watching = eachPicture(() -> charts(robot).stream()
                .filter(chart -> chart.getWidth() > around(chart).getWidth()
                        || chart.getHeight() > around(chart).getHeight())
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

    /** How many have their new size, picture by picture. */
    private List<Long> whileItGrows(FxRobot robot, Supplier<List<Canvas>> charts) throws TimeoutException {
        List<Long> following = new ArrayList<>();
        AnimationTimer counting = eachPicture(
                () -> following.add(charts.get().stream().filter(ResizedCompareTest::fills).count()));
        robot.interact(() -> {
            counting.start();
            window.setWidth(1430);
            window.setHeight(890);
        });
        try {
            until(() -> window.getScene().getWidth() > 1400 && following.contains(0L)
                    && following.getLast() == charts.get().size());
        } finally {
            robot.interact(counting::stop);
        }
        return following;
    }

    private static AnimationTimer eachPicture(Runnable look) {
        return new AnimationTimer() {
            @Override
            public void handle(long now) {
                look.run();
            }
        };
    }

    private static List<Double> widths(FxRobot robot) {
        return charts(robot).stream().map(chart -> around(chart).getWidth()).toList();
    }

    private static List<Canvas> charts(FxRobot robot) {
        return NAMES.stream().map(name -> robot.lookup("#compare-%s-chart".formatted(name)).tryQueryAs(Region.class))
                .flatMap(Optional::stream).map(chart -> (Canvas) chart.getChildrenUnmodifiable().getFirst()).toList();
    }

    private static boolean fills(Canvas chart) {
        return chart.getWidth() == Math.floor(around(chart).getWidth())
                && chart.getHeight() == Math.floor(around(chart).getHeight());
    }

    private static Region around(Canvas chart) {
        return (Region) chart.getParent();
    }
}
