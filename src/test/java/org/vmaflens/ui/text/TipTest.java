package org.vmaflens.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.vmaflens.ui.Waiting;
import org.vmaflens.ui.WindowExtension;

/** Tips come when the pointer does, and cost nothing before. */
@ExtendWith(WindowExtension.class)
class TipTest {

    @SuppressWarnings("NullAway.Init")
    private Button button;

    @SuppressWarnings("NullAway.Init")
    private Tip tip;

    @Start
    void start(Stage stage) {
        button = new Button("Explain");
        tip = new Tip(button);
        stage.setScene(new Scene(new StackPane(button), 300, 200));
        stage.show();
    }

    @AfterEach
    void leave(FxRobot robot) {
        robot.interact(() -> tip.say(""));
    }

    @Test
    void isMadeWhenThePointerComes(FxRobot robot) throws TimeoutException {
        robot.moveTo(1, 1);
        robot.interact(() -> tip.say("Explains every frame."));
        assertThat(button.getAccessibleHelp()).isEqualTo("Explains every frame.");
        assertThat(made()).isEmpty();
        robot.moveTo(button);
        Waiting.until(() -> seen().equals(List.of("Explains every frame.")));
        assertThat(made()).hasSize(1);
    }

    @Test
    void saysSomethingElseUnderTheRestingPointer(FxRobot robot) throws TimeoutException {
        robot.interact(() -> tip.say("Before"));
        robot.moveTo(button);
        Waiting.until(() -> seen().equals(List.of("Before")));
        robot.interact(() -> tip.say("After"));
        assertThat(seen()).containsExactly("After");
        robot.interact(() -> tip.say(""));
        assertThat(seen()).isEmpty();
        assertThat(button.getAccessibleHelp()).isNull();
    }

    @Test
    void firstWordsComeUnderTheRestingPointer(FxRobot robot) throws TimeoutException {
        robot.moveTo(button);
        robot.interact(() -> tip.say("Now"));
        robot.moveBy(1, 0);
        Waiting.until(() -> seen().equals(List.of("Now")));
    }

    private List<Tooltip> made() {
        return button.getProperties().values().stream().filter(Tooltip.class::isInstance).map(Tooltip.class::cast)
                .toList();
    }

    private static List<String> seen() {
        return Window.getWindows().stream().filter(Tooltip.class::isInstance).map(one -> ((Tooltip) one).getText())
                .toList();
    }
}
