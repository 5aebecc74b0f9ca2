package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.job.Job;
import org.vmaflens.job.JobState;
import org.vmaflens.ui.timeline.TimelineView;
import org.vmaflens.ui.workspace.Explainers;
import org.vmaflens.ui.workspace.Workspace;

/** What a user sees and does while a sampled run is under way. */
@ExtendWith(WindowExtension.class)
class RunningTest {

    /** Neighbours with which no line can be drawn. */
    private static final int TOO_FEW = 2;

    private final Semaphore gate = new Semaphore(0);

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        Explainers engine = Explainers.engine();
        explorer = new Explorer((method, setting, reference, displayed) -> method == Method.SAMPLED
                && setting.samples() > TOO_FEW
                        ? new GatedExplainer(setting, gate)
                        : engine.of(method, setting, reference, displayed));
        stage.setScene(explorer.scene(1440, 900));
        stage.show();
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void progressMovesAndFinishedFramesAreDrawnBeforeTheRest(FxRobot robot) throws TimeoutException {
        sampling(robot);
        gate.release(10); // of the clip in view, the last of three
        until(() -> drawn(robot) == 10);
        until(() -> status(robot).contains("10,000 of 144,000 predictions"));
        double before = bar(robot).getProgress();
        gate.release(10);
        until(() -> drawn(robot) == 20);
        until(() -> status(robot).contains("20,000 of 144,000 predictions"));
        assertThat(bar(robot).getProgress()).isGreaterThan(before);
        gate.release(28 + 48 + 48);
        until(() -> job().state() == JobState.DONE && drawn(robot) == 48);
    }

    @Test
    void cancelKeepsFinishedFramesAndMarksTheRest(FxRobot robot) throws TimeoutException {
        sampling(robot);
        gate.release(7);
        until(() -> drawn(robot) == 7);
        robot.clickOn("#cancel");
        until(() -> job().state() == JobState.CANCELLED);
        until(() -> status(robot).startsWith("Cancelled"));
        TimelineView timeline = timeline(robot);
        assertThat(timeline.model().unfinished(0, 48)).isEqualTo(41);
        assertThat(timeline.dataProperty().get().contribution(6, 0)).isFinite();
        assertThat(timeline.dataProperty().get().contribution(7, 0)).isNaN();
    }

    @Test
    void anInputChangedWhileRunningStartsTheLatest(FxRobot robot) throws TimeoutException {
        sampling(robot);
        Job first = job();
        robot.doubleClickOn("#setting-samples").write("77");
        until(() -> first.state() == JobState.CANCELLED);
        gate.release(144);
        until(() -> job().state() == JobState.DONE && drawn(robot) == 48);
        assertThat(explorer.workspace().shown().orElseThrow().neighbourhood())
                .isEqualTo(Neighbourhood.DEFAULTS.withSamples(77));
    }

    @Test
    void aNumberWithoutAnAnswerBeforeItsLastDigitStartsTheLatestAllTheSame(FxRobot robot) throws TimeoutException {
        sampling(robot);
        robot.doubleClickOn("#setting-samples").write("2");
        until(() -> message(robot).contains("Samples (N) is 2, but"));
        robot.write("00");
        gate.release(3 * 144);
        until(() -> job().state() == JobState.DONE && drawn(robot) == 48);
        assertThat(explorer.workspace().shown().orElseThrow().neighbourhood())
                .isEqualTo(Neighbourhood.DEFAULTS.withSamples(200));
        assertThat(message(robot)).isEmpty();
    }

    @Test
    void aRefusalThatComesAfterTheNextQuestionIsNotTold(FxRobot robot) throws TimeoutException {
        sampling(robot);
        robot.interact(() -> {
            workspace().settingProperty().set(Neighbourhood.DEFAULTS.withSamples(TOO_FEW));
            Job refused = job();
            while (!refused.state().isOver()) {
                Thread.onSpinWait(); // no picture may come in between, in which it would be told
            }
            workspace().settingProperty().set(Neighbourhood.DEFAULTS.withSamples(200));
        });
        gate.release(2 * 144);
        until(() -> job().state() == JobState.DONE && drawn(robot) == 48);
        assertThat(message(robot)).isEmpty();
    }

    private static String message(FxRobot robot) {
        return robot.lookup("#message").queryAllAs(Labeled.class).stream().map(Labeled::getText).findFirst()
                .orElse("");
    }

    @Test
    void theStatusSpeaksOfWhatIsOnScreen(FxRobot robot) throws TimeoutException {
        opened(robot);
        until(() -> status(robot).startsWith("Explained · "));
        robot.clickOn("#method-sampled");
        until(() -> status(robot).equals("Not explained yet: press Explain"));
        robot.interact(() -> robot.lookup("#explain").queryButton().fire());
        until(() -> status(robot).contains("of 144,000 predictions"));
        gate.release(7);
        until(() -> drawn(robot) == 7);
        robot.clickOn("#method-points");
        until(() -> status(robot).equals("Explained"));
        robot.clickOn("#method-sampled");
        until(() -> status(robot).equals("Explained in part"));
        gate.release(144);
        robot.interact(() -> robot.lookup("#explain").queryButton().fire());
        until(() -> status(robot).startsWith("Explained · 144,000 predictions"));
        robot.interact(() -> workspace().settingProperty().set(Neighbourhood.DEFAULTS.withSamples(77)));
        until(() -> status(robot).equals("Not explained yet: press Explain"));
        robot.interact(() -> {
            workspace().clips().clear();
            workspace().clipProperty().set(null);
        });
        until(() -> status(robot).equals("Ready"));
    }

    @Test
    void aBadFileIsSaidInPlaceWhileTheRunGoesOn(FxRobot robot) throws TimeoutException {
        sampling(robot);
        robot.interact(() -> explorer.open(List.of(Path.of("pom.xml"), Path.of("no-such-log.csv"))));
        until(() -> robot.lookup("#message").queryLabeled().getText().contains("no-such-log.csv"));
        assertThat(robot.lookup("#message").query().isVisible()).isTrue();
        assertThat(explorer.workspace().clips()).hasSize(3);
        robot.clickOn("#dismiss");
        assertThat(robot.lookup("#message").query().getParent().isVisible()).isFalse();
        gate.release(144);
        until(() -> drawn(robot) == 48);
    }

    @Test
    void aFrameIsClickedAndSteppedAndAFeatureToggled(FxRobot robot) throws TimeoutException {
        opened(robot);
        TimelineView timeline = timeline(robot);
        Bounds at = timeline.localToScreen(timeline.getBoundsInLocal());
        robot.clickOn(at.getCenterX(), at.getCenterY());
        until(() -> workspace().frameProperty().get() > 0);
        int clicked = workspace().frameProperty().get();
        assertThat(clicked).isBetween(15, 32);
        until(() -> timeline.getScene().getFocusOwner() == timeline);
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(workspace().frameProperty().get()).isEqualTo(clicked + 1);
        until(() -> robot.lookup("#inspector-title").queryLabeled().getText().startsWith("Frame " + (clicked + 1)));
        robot.clickOn("#legend-adm2");
        assertThat(timeline.hiddenFeatures()).containsExactly("adm2");
        robot.clickOn("#legend-adm2");
        assertThat(timeline.hiddenFeatures()).isEmpty();
    }

    private void opened(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> workspace().clips().size() == 3 && drawn(robot) == 48);
    }

    private void sampling(FxRobot robot) throws TimeoutException {
        opened(robot);
        robot.clickOn("#method-sampled").clickOn("#explain");
        until(() -> job().state() == JobState.RUNNING && drawn(robot) == 0);
    }

    private static int drawn(FxRobot robot) {
        TimelineView timeline = timeline(robot);
        int frames = timeline.model().data().frameCount();
        return frames - timeline.model().unfinished(0, frames);
    }

    private static TimelineView timeline(FxRobot robot) {
        return robot.lookup("#timeline").queryAs(TimelineView.class);
    }

    private static ProgressBar bar(FxRobot robot) {
        return robot.lookup("#status .progress-bar").queryAs(ProgressBar.class);
    }

    private static String status(FxRobot robot) {
        return robot.lookup("#status .status-label").queryLabeled().getText();
    }

    private Workspace workspace() {
        return explorer.workspace();
    }

    private Job job() {
        Job job = workspace().jobProperty().get();
        assertThat(job).isNotNull();
        return job;
    }
}
