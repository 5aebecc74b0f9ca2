package org.vmaflens.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.vmaflens.ui.Waiting;
import org.vmaflens.ui.WindowExtension;

/** A box to choose from keeps its list out of the window until it is opened. */
@ExtendWith(WindowExtension.class)
class ChoiceTest {

    private static final String SHORT = "A";
    private static final String LONG = "the clip's mean, feature by feature";

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Choice<String> box;

    @Start
    void start(Stage stage) {
        box = new Choice<>();
        box.getItems().setAll(SHORT, LONG, "B");
        box.setValue(SHORT);
        stage.setScene(new Scene(new HBox(box), 600, 300));
        stage.show();
    }

    @Test
    void hasRoomForItsLongestChoice(FxRobot robot) {
        assertThat(box.lookup(".list-view")).isNull();
        double width = box.getWidth();
        robot.interact(() -> box.setValue(LONG));
        assertThat(box.getWidth()).isEqualTo(width);
        assertThat(robot.from(box).lookup(".list-cell").<Labeled>query().getText()).isEqualTo(LONG);
        assertThat(robot.from(box).lookup(".text").queryAllAs(Text.class)).extracting(Text::getText)
                .containsExactly(LONG);
        robot.interact(() -> {
            box.getItems().setAll(SHORT, "B");
            box.setValue(SHORT);
        });
        assertThat(box.getWidth()).isLessThan(width / 2);
    }

    @Test
    void isChosenFromByPointerAndKeysTimeAndAgain(FxRobot robot) throws TimeoutException {
        for (String choice : List.of("B", SHORT, LONG)) {
            robot.clickOn(box);
            Waiting.until(box::isShowing);
            Node list = ((ChoiceSkin<?>) box.getSkin()).getPopupContent();
            assertThat(list.getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(box.getWidth());
            assertThat(list.getLayoutBounds().getHeight()).isBetween(60.0, 150.0);
            robot.clickOn(robot.from(list).lookup(".list-cell").queryAllAs(ListCell.class).stream()
                    .filter(cell -> choice.equals(cell.getText())).findFirst().orElseThrow());
            Waiting.until(() -> choice.equals(box.getValue()) && !box.isShowing());
        }
        robot.type(KeyCode.UP);
        assertThat(box.getValue()).isEqualTo(SHORT);
    }
}
