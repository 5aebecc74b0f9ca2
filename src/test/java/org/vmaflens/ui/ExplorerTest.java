package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Method;

@ExtendWith(WindowExtension.class)
class ExplorerTest {

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        explorer = new Explorer();
        stage.setScene(explorer.scene(1200, 800));
        stage.show();
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void theDemoIsExplainedAndMethodsFollowAClick(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> explained(Method.POINTS));
        robot.clickOn("#method-exact");
        until(() -> explained(Method.EXACT));
        assertThat(explorer.workspace().clips()).hasSize(3);
    }

    @Test
    void aBadFileIsAMessageAndLeavesTheRestOpen(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> explained(Method.POINTS));
        robot.interact(() -> explorer.open(List.of(Path.of("no-such-log.csv"))));
        until(() -> robot.lookup("#message").queryLabeled().getText().contains("no-such-log.csv"));
        assertThat(explorer.workspace().clips()).hasSize(3);
    }

    private boolean explained(Method method) {
        return explorer.workspace().shown().filter(e -> e.method() == method && e.finishedCount() == 48).isPresent();
    }
}
