package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;
import static org.vmaflens.ui.Waiting.untilAsserted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;

/** What a window's size is used for. */
@ExtendWith(WindowExtension.class)
class RoomTest {

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

    @ParameterizedTest
    @CsvSource({"1000, 255, 285", "1440, 288, 360", "3840, 360, 500"})
    void theSidesOfAWideScreenAreNoWiderThanTheyNeed(double window, double library, double inspector, FxRobot robot) {
        Region left = new Region();
        Region right = new Region();
        robot.interact(() -> {
            left.setMinWidth(100);
            right.setMinWidth(100);
            Sides sides = new Sides(left, new Region(), right);
            new Scene(sides, window, 600);
            sides.applyCss();
            sides.layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> left.getScene().getRoot().layout());
        assertThat(left.getWidth()).isBetween(library - 6, library + 2);
        assertThat(right.getWidth()).isBetween(inspector - 6, inspector + 2);
    }

    @Test
    void aComparisonFillsAHighWindowAndScrollsInALowOne(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            explorer.open(Demo.files());
            explorer.workspace().settingsProperty().set(explorer.workspace().settingsProperty().get()
                    .add(Neighbourhood.DEFAULTS.withSamples(100)));
        });
        until(() -> explorer.workspace().clips().size() == 3);
        robot.interact(() -> robot.lookup("#compare").queryButton().fire());
        untilAsserted(() -> {
            assertThat(robot.lookup("#agreement-mean-B").tryQuery()).isPresent();
            assertThat(bounds(robot.lookup("#compare-pane").queryAs(ScrollPane.class).getContent()).getHeight())
                    .isGreaterThan(1500);
            assertThat(bounds(robot.lookup("#compare-map").query()).getHeight()).isEqualTo(300);
            assertThat(robot.lookup("#compare-neighbours").tryQuery()).isPresent();
        });
        ScrollPane pane = robot.lookup("#compare-pane").queryAs(ScrollPane.class);
        Node last = robot.lookup("#compare-neighbours").query();

        robot.interact(() -> {
            pane.resize(pane.getWidth(), 4000); // as no screen of the tests is
            pane.layout();
            assertThat(bounds(last).getMaxY()).isBetween(bounds(pane).getMaxY() - 20, bounds(pane).getMaxY());
            assertThat(bounds(robot.lookup("#compare-map").query()).getHeight()).isGreaterThan(500);
        });
        robot.interact(() -> {
            pane.resize(2600, 2000);
            pane.layout();
            Bounds map = bounds(robot.lookup("#compare-map").query());
            Bounds stability = bounds(robot.lookup("#compare-stability").query());
            assertThat(stability.getMinY()).isEqualTo(map.getMinY());
            assertThat(stability.getMinX()).isEqualTo(map.getMaxX() + 10);
            assertThat(stability.getMaxX()).isEqualTo(bounds(robot.lookup("#compare-banner").query()).getMaxX());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo_vmaf6.json", "demo_vmaf6_bootstrap.json"})
    void theClipsOfASmallWindowHaveTheirHeading(String model, FxRobot robot) throws TimeoutException {
        Stage[] small = new Stage[1];
        Explorer[] own = new Explorer[1];
        robot.interact(() -> {
            own[0] = new Explorer();
            small[0] = OwnWindow.show(own[0], 1000, 650);
            own[0].open(List.of(Path.of("models", model), Path.of("fixtures/scenes_crf38.csv")));
        });
        try {
            until(() -> own[0].workspace().clips().size() == 1);
            untilAsserted(() -> {
                Parent root = small[0].getScene().getRoot();
                Bounds heading = bounds(Objects.requireNonNull(root.lookup("#clip-menu")).getParent());
                Bounds card = bounds(Objects.requireNonNull(root.lookup("#clips .list-cell")));
                assertThat(heading.getMaxY()).isLessThanOrEqualTo(card.getMinY());
                assertThat(heading.getMinY()).isGreaterThanOrEqualTo(
                        bounds(Objects.requireNonNull(root.lookup("#library .scroll-pane"))).getMaxY());
            });
        } finally {
            robot.interact(() -> {
                small[0].close();
                own[0].close();
            });
        }
    }

    @Test
    void aFrameOnItsOwnAndAClipOfNothingButGapsAreSaidInWords(FxRobot robot, @TempDir Path folder)
            throws IOException, TimeoutException {
        List<String> lines = Files.readAllLines(Path.of("fixtures/scenes_crf38.csv"));
        Path one = Files.write(folder.resolve("one.csv"), lines.subList(0, 2));
        Path gaps = Files.write(folder.resolve("gaps.csv"), List.of(lines.getFirst(),
                lines.get(1).replaceAll("(?<=,)[0-9.]+(?=,)", ""), lines.get(2).replaceAll("(?<=,)[0-9.]+(?=,)", "")));
        robot.interact(() -> explorer.open(List.of(Path.of("models/demo_vmaf6.json"), one, gaps)));
        until(() -> explorer.workspace().clips().size() == 2);
        untilAsserted(() -> assertThat(
                robot.lookup("#clips .label").queryAllAs(Label.class).stream().map(Label::getText).toList())
                .contains("No frame has all features, so none has a score")
                .anyMatch(text -> text.startsWith("1 frame · "))
                .noneMatch(text -> text.contains("NaN")));
        robot.interact(() -> explorer.workspace().clips().removeLast());
        until(() -> robot.lookup("#setting-cost").queryLabeled().getText().contains("1 clip, 1 frame × 5,001"));
    }

    @Test
    void theClipsFollowTheModelsCardWhateverItsHeight(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> explorer.workspace().clips().size() == 3);
        for (Method method : List.of(Method.POINTS, Method.EXACT, Method.POINTS)) { // a choice more, and one less
            robot.interact(() -> explorer.workspace().methodProperty().set(method));
            untilAsserted(() -> {
                assertThat(robot.lookup("#model-displayed").query().isVisible()).isEqualTo(method == Method.POINTS);
                assertThat(bounds(robot.lookup("#clips").query()).getMinY()
                        - bounds(robot.lookup("#clip-menu").query()).getMaxY()).isBetween(-12.0, 12.0);
            });
        }
    }

    @Test
    void settingsThatAreAddedTakeTheRoomThatTheClipsLeave(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(List.of(Path.of("models/demo_vmaf6.json"),
                Path.of("fixtures/scenes_crf38.csv"))));
        until(() -> explorer.workspace().clips().size() == 1);
        for (int more = 0; more < 3; more++) {
            robot.interact(() -> robot.lookup("#settings-add").queryButton().fire());
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(bounds(robot.lookup("#setting-cost").query()).getMaxY())
                    .isLessThan(bounds(robot.lookup("#library").query()).getMaxY());
        }
    }

    @Test
    void aRunOfACollectionCostsAllItsMembers(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(List.of(Path.of("models/demo_vmaf6_bootstrap.json"),
                Path.of("fixtures/scenes_crf38.csv"))));
        until(() -> explorer.workspace().clips().size() == 1);
        untilAsserted(() -> { // 48 frames × 5,001 × 11 members
            assertThat(robot.lookup("#setting-cost").queryLabeled().getText()).contains("× 11 members = 2,640,528");
            assertThat(robot.lookup("≈ 88 ms · 2,640,528 predictions").tryQuery()).isPresent();
        });
        robot.interact(() -> explorer.workspace().membersProperty().set(false));
        untilAsserted(() -> {
            assertThat(robot.lookup("#setting-cost").queryLabeled().getText()).contains("5,001 = 240,048");
            assertThat(robot.lookup("≈ 8 ms · 240,048 predictions").tryQuery()).isPresent();
        });
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
