package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The headless toolkit itself: without it no other screen test means anything. */
@ExtendWith(WindowExtension.class)
class ToolkitTest {
    @Start
    void start(Stage stage) {
        Button b = new Button("Go");
        b.setId("go");
        b.setOnAction(e -> b.setText("done"));
        stage.setScene(new Scene(b, 200, 100));
        stage.show();
    }

    @Test
    void robotClicksReachTheScene(FxRobot robot) {
        robot.clickOn("#go");
        assertThat(robot.lookup("#go").queryButton().getText()).isEqualTo("done");
    }
}
