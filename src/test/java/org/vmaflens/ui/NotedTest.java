package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;

/** What a run has to say of itself is read under its chart. */
@ExtendWith(WindowExtension.class)
class NotedTest {

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        explorer = new Explorer();
        stage.setScene(explorer.scene(1440, 900));
        stage.show();
        explorer.workspace().methodProperty().set(Method.SAMPLED);
        explorer.workspace().settingProperty().set(Neighbourhood.DEFAULTS.withSamples(100).withKernelWidth(0.3));
        explorer.open(List.of(Path.of("models/demo_vmaf6.json"), Path.of("fixtures/scenes_crf38.csv")));
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void aRunWhoseNeighboursHardlyCountSaysSo(FxRobot robot) throws TimeoutException {
        until(() -> explorer.workspace().clips().size() == 1);
        until(() -> said(robot).startsWith("Worst"));
        assertThat(said(robot)).doesNotContain("▲");
        robot.clickOn("#explain");
        until(() -> said(robot).contains("\n▲ On 48 of 48 frames fewer than "));
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#timeline-summary").queryAs(TextFlow.class).getChildren().stream()
                .filter(Text.class::isInstance).map(node -> ((Text) node).getText()).collect(Collectors.joining());
    }
}
