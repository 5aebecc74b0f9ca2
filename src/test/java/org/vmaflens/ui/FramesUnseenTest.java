package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.ui.frames.FramesPane;

/** The table of frames when its tab is gone to before it is part of the window. */
@ExtendWith(WindowExtension.class)
class FramesUnseenTest {

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Stage stage;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage shown) {
        stage = shown;
        explorer = new Explorer();
        stage.setScene(explorer.scene(1440, 900));
        stage.show();
        explorer.open(Demo.files());
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void whoComesToItAtOnceHasItsKeys(FxRobot robot) throws TimeoutException {
        until(() -> robot.lookup("#timeline").tryQuery().filter(Node::isFocused).isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> robot.lookup("#frames").tryQueryAs(TableView.class).filter(Node::isFocused).isPresent());
    }

    @Test
    void itsPictureIsOfAWindowFromTheFirstMomentOn(FxRobot robot) {
        robot.interact(() -> {
            TabPane tabs = robot.lookup("#views").queryAs(TabPane.class);
            tabs.getSelectionModel().select(2);
            FramesPane frames = (FramesPane) ((TabContent) tabs.getSelectionModel().getSelectedItem().getContent())
                    .content();
            assertThat(frames.view("Frames").node().getScene()).isEqualTo(stage.getScene());
        });
    }
}
