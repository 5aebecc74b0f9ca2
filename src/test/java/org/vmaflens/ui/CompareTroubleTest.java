package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;
import static org.vmaflens.ui.Waiting.untilAsserted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.DistanceMetric;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.ui.workspace.Settings;

/** What the comparison cannot do is said where it is missed, and the rest goes on. */
@ExtendWith(WindowExtension.class)
class CompareTroubleTest {

    private static final Path MODEL = Path.of("models/demo_vmaf6.json");
    private static final Path LOG = Path.of("fixtures/scenes_crf38.csv");
    private static final Neighbourhood QUICK = Neighbourhood.DEFAULTS.withSamples(100);

    @TempDir
    private Path folder;

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

    @Test
    void settings(FxRobot robot) throws TimeoutException {
        compare(robot, MODEL, LOG, QUICK, QUICK.withKernelWidth(1e-60), QUICK.withDistance(DistanceMetric.MANHATTAN),
                QUICK);

        until(() -> text(robot, "notes").contains("D is the same setting as A"));
        untilAsserted(() -> {
            assertThat(text(robot, "notes")).contains("B: All sample weights are 0: with kernel width",
                    "C: The exact method needs the euclidean distance, not manhattan");
            assertThat(text(robot, "headline")).isEqualTo("B explains nothing; the sentences below say why.");
            assertThat(text(robot, "weights-reason")).startsWith("B: ").contains("kernel width");
            assertThat(text(robot, "scatter-reason")).isEqualTo(text(robot, "weights-reason"));
            assertThat(text(robot, "accuracy-reason")).as("of A, the setting in use").isEmpty();
            assertThat(robot.lookup("#agreement-mean-D").tryQuery()).isPresent();
        });
        assertThat(robot.lookup("#agreement-mean-B").tryQuery()).isEmpty();

        robot.interact(() -> workspaceSettings(settings -> settings.select(2)));
        until(() -> text(robot, "accuracy-reason").contains("C: The exact method needs the euclidean distance"));
        until(() -> text(robot, "map-reason").contains("C: The exact method needs the euclidean distance"));
        assertThat(text(robot, "neighbours-reason")).as("runs need no closed form").isEmpty();

        robot.interact(() -> workspaceSettings(settings -> settings.select(1)));
        until(() -> text(robot, "neighbours-reason").startsWith("B: "));
        until(() -> text(robot, "accuracy-reason").startsWith("B: "));
    }

    @Test
    void aModelWithoutAnRbfKernel(FxRobot robot) throws TimeoutException, IOException {
        String linear = Files.readString(MODEL).replace("kernel_type rbf", "kernel_type linear")
                .replaceAll("gamma [0-9.e-]+\\\\n", "");
        compare(robot, Files.writeString(folder.resolve("linear.json"), linear), LOG, QUICK, QUICK.withStd(0.5));

        until(() -> text(robot, "notes").contains("needs an RBF kernel"));
        untilAsserted(() -> {
            assertThat(text(robot, "headline")).startsWith("B (N 100");
            assertThat(text(robot, "reasons")).contains("estimated from one sampled run");
            assertThat(text(robot, "accuracy-reason")).contains("needs an RBF kernel");
            assertThat(text(robot, "map-reason")).contains("needs an RBF kernel");
            assertThat(text(robot, "weights-reason")).isEmpty();
        });
    }

    @Test
    void aModelThatDoesNotNormalise(FxRobot robot) throws TimeoutException, IOException {
        String none = Files.readString(MODEL).replace("\"linear_rescale\"", "\"none\"");
        compare(robot, Files.writeString(folder.resolve("none.json"), none), LOG, QUICK, QUICK.withStd(0.5));

        until(() -> text(robot, "notes").contains("norm_type none"));
        for (String chart : List.of("weights", "scatter", "accuracy", "map", "histogram", "neighbours")) {
            until(() -> text(robot, chart + "-reason").contains("norm_type none"));
        }
    }

    @Test
    void oneFrameWhoseFeaturesStandStill(FxRobot robot) throws TimeoutException, IOException {
        List<String> lines = Files.readAllLines(LOG);
        Path one = Files.write(folder.resolve("one.csv"), lines.subList(0, 2));
        compare(robot, MODEL, one, QUICK, QUICK.withStd(0.5));

        until(() -> text(robot, "notes").contains("one has one frame, so shares of frames are 0 or 100 %.")
                && text(robot, "headline").startsWith("B (N 100"));

        Path still = Files.write(folder.resolve("still.csv"), List.of(lines.get(0), lines.get(1), lines.get(1)
                .replaceFirst("^0,", "1,")));
        robot.interact(() -> explorer.open(List.of(still)));
        until(() -> text(robot, "notes").contains("adm2 is the same in all frames of still")
                && text(robot, "headline").startsWith("B (N 100"));
        until(() -> !text(robot, "agreement-pearson-B").isEmpty());
    }

    @Test
    void whileTheFirstAnswerIsWorkedOutNothingIsAskedFor(FxRobot robot) throws TimeoutException {
        TabPane tabs = robot.lookup(".tab-pane").queryAs(TabPane.class);
        robot.interact(() -> tabs.getSelectionModel().select(3));
        assertThat(text(robot, "headline")).isEqualTo("Open a model and a log to compare settings.");
        robot.interact(() -> {
            tabs.getSelectionModel().select(0);
            explorer.open(List.of(MODEL, LOG));
        });
        until(() -> explorer.workspace().clipProperty().get() != null);

        List<String> said = new ArrayList<>();
        robot.interact(() -> {
            tabs.getSelectionModel().select(3); // the answer comes in a later turn
            said.add(text(robot, "headline"));
            said.add(text(robot, "weights-reason"));
        });

        assertThat(said).containsOnly("Comparing…");
        until(() -> text(robot, "headline").startsWith("A (") && text(robot, "weights-reason").isEmpty());
    }

    @Test
    void aToleranceThatIsNone(FxRobot robot) throws TimeoutException {
        compare(robot, MODEL, LOG, QUICK, QUICK.withStd(0.5));
        until(() -> text(robot, "reasons").contains("±0.01 "));
        String reasons = text(robot, "reasons");
        TextField field = robot.lookup("#compare-tolerance").queryAs(TextField.class);

        for (String wrong : List.of("0,5", "0", "-1", "much", "NaN", "")) {
            robot.interact(() -> field.setText(wrong));
            assertThat(text(robot, "tolerance-trouble")).as(wrong)
                    .isEqualTo("'%s' is no number above 0, such as 0.01; ±0.01 stays.".formatted(wrong));
            assertThat(robot.lookup("#compare-tolerance-trouble").query().isVisible()).isTrue();
            assertThat(field.getAccessibleHelp()).isEqualTo(text(robot, "tolerance-trouble"));
        }
        assertThat(text(robot, "reasons")).isEqualTo(reasons);

        robot.interact(() -> field.setText("0.5"));
        until(() -> text(robot, "reasons").contains("±0.5 of its exact value"));
        assertThat(text(robot, "tolerance-trouble")).isEmpty();
        assertThat(robot.lookup("#compare-tolerance-trouble").query().isVisible()).isFalse();
        assertThat(field.getAccessibleHelp()).isEmpty();
    }

    private void compare(FxRobot robot, Path model, Path log, Neighbourhood... settings) throws TimeoutException {
        robot.interact(() -> explorer.open(List.of(model, log)));
        until(() -> explorer.workspace().clips().size() == 1 && explorer.workspace().modelProperty().get() != null);
        robot.interact(() -> {
            workspaceSettings(now -> {
                Settings all = now.edit('A', settings[0]);
                for (int i = 1; i < settings.length; i++) {
                    all = all.add(settings[i]);
                }
                return all.select(0);
            });
            robot.lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().select(3);
        });
    }

    private void workspaceSettings(java.util.function.UnaryOperator<Settings> change) {
        explorer.workspace().settingsProperty().set(change.apply(explorer.workspace().settingsProperty().get()));
    }

    private static String text(FxRobot robot, String name) {
        String id = name.startsWith("agreement") ? "#" + name : "#compare-" + name;
        return robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }
}
