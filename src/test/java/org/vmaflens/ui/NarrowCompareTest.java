package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;
import static org.vmaflens.ui.Waiting.untilAsserted;

import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Neighbourhood;

/** The comparison in a small window, and what is refused there. */
@ExtendWith(WindowExtension.class)
class NarrowCompareTest {

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        explorer = new Explorer();
        explorer.workspace().settingsProperty().set(explorer.workspace().settingsProperty().get()
                .add(Neighbourhood.DEFAULTS.withStd(0.5)));
        stage.setScene(explorer.scene(1000, 650));
        stage.show();
        explorer.open(Demo.files());
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void controlsOfACardStayWithinIt(FxRobot robot) throws TimeoutException {
        until(() -> explorer.workspace().shown().filter(shown -> shown.finishedCount() == 48).isPresent());
        // a card in the window before it is seen has its width before its controls have theirs
        until(() -> robot.lookup("#compare-accuracy").tryQuery().isPresent());
        robot.clickOn("#compare");
        untilAsserted(() -> {
            Node card = robot.lookup("#compare-accuracy").query();
            double edge = card.localToScene(card.getLayoutBounds()).getMaxX();
            Set<Node> boxes = robot.from(card).lookup(".combo-box").queryAll();
            assertThat(boxes).hasSize(2);
            for (Node control : Stream
                    .concat(boxes.stream(), Stream.of(robot.from(card).lookup(".menu-button").query()))
                    .toList()) {
                assertThat(control.localToScene(control.getLayoutBounds()).getMaxX()).as(control.toString())
                        .isLessThan(edge);
            }
        });
    }

    @Test
    void aSettingOnItsOwnHasNoRowsOfWhatItIsComparedWith(FxRobot robot) throws TimeoutException {
        until(() -> explorer.workspace().shown().filter(shown -> shown.finishedCount() == 48).isPresent());
        robot.clickOn("#compare");
        until(() -> robot.lookup("#agreement-sign-B").tryQuery().isPresent());
        robot.interact(() -> explorer.workspace().settingsProperty().set(explorer.workspace().settingsProperty().get()
                .select(1).remove()));
        until(() -> robot.lookup("#agreement-gap-A").tryQuery().isPresent()
                && robot.lookup("#agreement-sign-A").tryQuery().isEmpty()
                && robot.lookup("#agreement-against-A").tryQuery().isEmpty());
    }

    @Test
    void aRefusalIsReadWhole(FxRobot robot) throws TimeoutException {
        until(() -> explorer.workspace().shown().filter(shown -> shown.finishedCount() == 48).isPresent());
        TabPane tabs = robot.lookup(".tab-pane").queryAs(TabPane.class);
        robot.interact(() -> tabs.getSelectionModel().select(2));
        until(() -> robot.lookup("#frames-query").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#frames-query").queryAs(TextField.class).setText("nonsense < 30"));
        untilAsserted(() -> assertThat(isWhole(robot.lookup("#frames-understood").queryLabeled(), tabs)).isTrue());

        robot.interact(() -> tabs.getSelectionModel().select(3));
        until(() -> robot.lookup("#compare-tolerance").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#compare-tolerance").queryAs(TextField.class)
                .setText("a tenth of what it was before, or what the other one has, whichever is less"));
        untilAsserted(
                () -> assertThat(isWhole(robot.lookup("#compare-tolerance-trouble").queryLabeled(), tabs)).isTrue());
    }

    /** Whether all of a refusal is seen: not shortened, and not beyond the edge of what it stands in. */
    private static boolean isWhole(Labeled refusal, Node within) {
        return refusal.getStyleClass().contains("trouble") && !refusal.isTextTruncated()
                && refusal.localToScene(refusal.getLayoutBounds()).getMaxX() < within
                        .localToScene(within.getLayoutBounds()).getMaxX();
    }
}
