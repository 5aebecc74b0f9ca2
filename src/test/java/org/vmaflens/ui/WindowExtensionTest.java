package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.service.query.EmptyNodeQueryException;

@ExtendWith(WindowExtension.class)
class WindowExtensionTest {

    private static final int LOOKS = 300;

    private final VBox box = new VBox();

    @Start
    void start(Stage stage) {
        box.setId("box");
        stage.setScene(new Scene(box));
        stage.show();
    }

    @Test
    void theRobotFindsNodesWhileOthersComeAndGo(FxRobot robot) {
        AtomicBoolean done = new AtomicBoolean();
        Platform.runLater(() -> churn(done));
        try {
            for (int look = 0; look < LOOKS; look++) {
                assertThat(robot.lookup("#box .label").queryAll()).isEmpty();
            }
        } finally {
            done.set(true);
        }
    }

    @Test
    void aNodeThatIsNotThereIsSaidToBeMissingAsTestFxSaysIt(FxRobot robot) {
        assertThat(robot.lookup("#none").tryQuery()).isEmpty();
        assertThatThrownBy(() -> robot.lookup("#none").queryButton()).isInstanceOf(EmptyNodeQueryException.class);
    }

    @Test
    void stepsOfAQueryNarrowItDown(FxRobot robot) {
        robot.interact(() -> box.getChildren().addAll(new Label("one"), new Label("two"), new Group()));
        assertThat(robot.from(box).lookup(".label").nth(1).queryLabeled().getText()).isEqualTo("two");
        assertThat(robot.lookup("#box .label").match((Label label) -> label.getText().equals("one")).queryAll())
                .hasSize(1);
    }

    /** Leaves no label behind, but many come and go in between. */
    private void churn(AtomicBoolean done) {
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i < 40; i++) {
                box.getChildren().add(new Label());
            }
            box.getChildren().clear();
        }
        if (!done.get()) {
            Platform.runLater(() -> churn(done));
        }
    }
}
