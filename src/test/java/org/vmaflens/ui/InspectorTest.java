package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vmaflens.ui.Waiting.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.MemberSpread;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.PointsLost;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.plot.BarPanel;
import org.vmaflens.plot.BarRow;
import org.vmaflens.plot.Waterfall;
import org.vmaflens.ui.inspector.InspectorPane;
import org.vmaflens.ui.timeline.TimelineMode;
import org.vmaflens.ui.timeline.TimelineView;
import org.vmaflens.ui.workspace.FrameRange;
import org.vmaflens.ui.workspace.Workspace;

/** Every figure of a frame, and of a range in the mean. */
@ExtendWith(WindowExtension.class)
class InspectorTest {

    private static final double Z95 = 1.959963984540054;
    private static final int P = 6;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        explorer = new Explorer();
        stage.setScene(explorer.scene(1200, 780));
        stage.show();
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void exactLinesOfAFrameAndOfARangeInTheMean(FxRobot robot) throws TimeoutException {
        open(robot, Method.EXACT, demo("demo_vmaf6.json"));
        FeatureMatrix matrix = matrix();
        LineFits fits = fits();
        select(robot, 5, 5);
        until(() -> pane(robot).panels().size() == 3);
        assertThat(text(robot, "#inspector-title")).isEqualTo("Frame 5 · scenes_crf38");
        assertThat(values(robot, 0)).containsExactly(mean(matrix.raw(), P, 5, 5), within(1e-12));
        assertThat(values(robot, 1)).containsExactly(mean(matrix.normalised(), P, 5, 5), within(1e-12));
        assertThat(values(robot, 2)).containsExactly(mean(fits.weights(), P, 5, 5), within(1e-12));
        BarRow adm = pane(robot).panels().get(2).rows().getFirst();
        assertThat(adm.upper() - adm.value()).isCloseTo(Z95 * fits.standardErrors()[5 * P], within(1e-12));
        assertThat(adm.value() - adm.lower()).isCloseTo(Z95 * fits.standardErrors()[5 * P], within(1e-12));
        assertThat(adm.spreadLower()).as("a single model has no members").isNaN();
        assertThat(adm.exact()).as("no mark where the bar itself is exact").isNaN();
        assertThat(text(robot, "#inspector-legend")).isEqualTo("setting A · ├┤ ±95 % of one run");
        assertThat(text(robot, "#diagnostic-gap")).isEqualTo("+28.3");
        assertThat(text(robot, "#verdict-gap")).isEqualTo("▲ off by 28 VMAF points");
        assertThat(text(robot, "#verdict-r2")).isEqualTo("▲ fair: the line bends away");
        assertThat(text(robot, "#verdict-effective")).isEqualTo("▲ kernel is almost flat");
        assertThat(text(robot, "#verdict-ridge")).isEqualTo("✓ negligible");

        robot.interact(() -> workspace().settingsProperty().set(workspace().settingsProperty().get()
                .add(workspace().settingProperty().get())));
        assertThat(text(robot, "#inspector-legend")).startsWith("setting B");
        robot.interact(() -> workspace().settingsProperty().set(workspace().settingsProperty().get().remove()));
        assertThat(text(robot, "#inspector-legend")).startsWith("setting A");

        select(robot, 3, 9);
        assertThat(text(robot, "#inspector-title")).isEqualTo("Frames 3–9 · scenes_crf38");
        assertThat(text(robot, "#inspector-score")).isEqualTo("VMAF %.1f in the mean, %.1f at least · 7 frames"
                .formatted(mean(matrix.scores(), 1, 3, 9)[0],
                        IntStream.rangeClosed(3, 9).mapToDouble(i -> matrix.scores()[i]).min().orElseThrow()));
        assertThat(values(robot, 0)).containsExactly(mean(matrix.raw(), P, 3, 9), within(1e-12));
        assertThat(values(robot, 2)).containsExactly(mean(fits.weights(), P, 3, 9), within(1e-12));
        assertThat(text(robot, "#diagnostic-r2")).isEqualTo("%.3f".formatted(mean(fits.r2(), 1, 3, 9)[0]));
        assertThat(text(robot, "#diagnostic-gap")).startsWith("±");
        robot.interact(() -> explorer.workspace().settingProperty()
                .set(Neighbourhood.DEFAULTS.withStd(0.1).withKernelWidth(0.5)));
        until(() -> text(robot, "#verdict-gap").equals("✓ meets the model"));
        assertThat(text(robot, "#verdict-r2")).isEqualTo("✓ the line fits");
    }

    @Test
    void exactWeightsThatStandInForOthersSaySo(FxRobot robot) throws TimeoutException {
        open(robot, Method.POINTS, demo("demo_vmaf6.json"));
        select(robot, 5, 5);
        until(() -> pane(robot).panels().size() == 3);
        assertThat(text(robot, "#inspector-legend")).isEqualTo("exact weights · setting A · ├┤ ±95 % of one run");
        robot.interact(() -> {
            workspace().settingProperty().set(Neighbourhood.DEFAULTS.withSamples(1_000_000));
            workspace().methodProperty().set(Method.SAMPLED); // too much to begin without being asked
        });
        select(robot, 47, 47);
        until(() -> text(robot, "#inspector-legend").startsWith("not explained yet: exact weights · setting A"));
    }

    @Test
    void theWayOfACollectionSaysHowFarItsMembersDiffer(FxRobot robot) throws TimeoutException {
        open(robot, Method.POINTS, demo("demo_vmaf6_bootstrap.json"));
        select(robot, 5, 5);
        until(() -> workspace().shown().orElseThrow().spread() != null
                && Objects.requireNonNull(pane(robot).waterfall()).hasSpread());
        MemberSpread spread = Objects.requireNonNull(workspace().shown().orElseThrow().spread());
        BarRow adm = Objects.requireNonNull(pane(robot).waterfall()).steps().stream()
                .filter(row -> row.label().equals("adm2")).findFirst().orElseThrow();
        assertThat(adm.spreadLower()).isEqualTo(spread.low()[5 * P]).isLessThan(adm.spreadUpper());
        assertThat(adm.spreadUpper()).isEqualTo(spread.high()[5 * P]);
        assertThat(text(robot, "#inspector-steps-note")).isEqualTo("wide band: 95 % of the model’s members");
    }

    @Test
    void theWayFromTheReferenceToTheScore(FxRobot robot) throws TimeoutException {
        open(robot, Method.POINTS, demo("demo_vmaf6.json"));
        PointsLost lost = Objects.requireNonNull(workspace().shown().orElseThrow().pointsLost());
        select(robot, 5, 5);
        Waterfall way = Objects.requireNonNull(pane(robot).waterfall());
        assertThat(way.start()).isEqualTo("pristine");
        assertThat(way.from()).isCloseTo(lost.referenceScores()[5], within(1e-12));
        assertThat(way.to()).isCloseTo(lost.scores()[5], within(1e-9));
        assertThat(way.steps().getFirst().label()).as("the largest loss first").isEqualTo("adm2");
        assertThat(way.steps().getFirst().value()).isCloseTo(lost.points()[5 * P], within(1e-12));
        assertThat(way.end()).isEqualTo("this frame");
        until(() -> pane(robot).panels().size() == 3); // weights come with exact lines of their own
        select(robot, 3, 9);
        Waterfall mean = Objects.requireNonNull(pane(robot).waterfall());
        assertThat(mean.end()).isEqualTo("these frames");
        assertThat(mean.to()).isCloseTo(mean(lost.scores(), 1, 3, 9)[0], within(1e-9));
        assertThat(mean.steps()).hasSize(P).allSatisfy(step -> assertThat(step.value())
                .isCloseTo(mean(lost.points(), P, 3, 9)[names().indexOf(step.label())], within(1e-12)));
        robot.interact(() -> workspace().frameProperty().set(-1));
        assertThat(pane(robot).waterfall()).isNull();
        assertThat(text(robot, "#inspector-title")).isEqualTo("No frame selected");
    }

    @Test
    void theLastStepIsTheModelsTransformOrClip(FxRobot robot) throws TimeoutException, IOException {
        Path curved = Files.writeString(folder.resolve("curved.json"), Files.readString(model("demo_vmaf6.json"))
                .replace("\"score_clip\"", "\"score_transform\": {\"enabled\": true, \"p0\": 10, \"p1\": 0.9},"
                        + " \"score_clip\""));
        open(robot, Method.POINTS, List.of(curved, fixture("scenes_crf38.csv"), fixture("scenes_ref.csv")));
        robot.interact(() -> workspace().clipProperty().set(workspace().clips().getFirst()));
        select(robot, 5, 5);
        Waterfall way = Objects.requireNonNull(pane(robot).waterfall());
        assertThat(way.steps()).hasSize(P + 1).last().extracting(BarRow::label).isEqualTo("transform");
        assertThat(way.to()).isCloseTo(matrix().scores()[5], within(1e-9));
        assertThat(text(robot, "#inspector-steps-note")).isEqualTo("transform: the model’s score transform, and its "
                + "clip, turn %.1f points into the displayed %.1f".formatted(way.to() - way.steps().getLast().value(),
                        matrix().scores()[5]));
        select(robot, 3, 9);
        way = Objects.requireNonNull(pane(robot).waterfall());
        assertThat(way.steps().getLast().label()).isEqualTo("transform");
        assertThat(way.to()).isCloseTo(mean(matrix().scores(), 1, 3, 9)[0], within(1e-9));
        robot.clickOn("#model-displayed");
        until(() -> explained(Method.POINTS) && Objects.requireNonNull(pane(robot).waterfall()).steps().size() == P);

        robot.interact(() -> explorer.open(List.of(model("demo_vmaf6.json"))));
        robot.interact(() -> workspace().displayedProperty().set(false));
        until(() -> workspace().shown().filter(one -> one.finishedCount() == 48).isPresent()
                && workspace().modelProperty().get().name().equals("demo_vmaf6"));
        robot.interact(() -> workspace().clipProperty().set(workspace().clips().getLast()));
        select(robot, 5, 5);
        way = Objects.requireNonNull(pane(robot).waterfall());
        assertThat(matrix().scores()[5]).as("the reference's own frames are clipped").isEqualTo(100);
        assertThat(way.steps().getLast().label()).isEqualTo("clip");
        assertThat(text(robot, "#inspector-steps-note")).startsWith("clip: the model’s score clip turns 1");
    }

    @Test
    void theKeysScrollIt(FxRobot robot) throws TimeoutException {
        open(robot, Method.EXACT, demo("demo_vmaf6.json"));
        select(robot, 5, 5);
        until(() -> pane(robot).panels().size() == 3);
        robot.interact(() -> pane(robot).requestFocus());
        assertThat(pane(robot).isFocused()).isTrue();
        robot.type(KeyCode.PAGE_DOWN);
        until(() -> pane(robot).getVvalue() > 0);
        robot.type(KeyCode.PAGE_UP);
        until(() -> pane(robot).getVvalue() == 0);
        robot.type(KeyCode.END);
        until(() -> pane(robot).getVvalue() == 1);
        robot.type(KeyCode.HOME);
        until(() -> pane(robot).getVvalue() == 0);
        assertThat(workspace().frameProperty().get()).as("the timeline keeps its frame").isEqualTo(5);
    }

    @Test
    void sampledLinesStandBesideExactMarksAndTheMembersSpread(FxRobot robot) throws TimeoutException {
        robot.interact(() -> workspace().settingProperty().set(Neighbourhood.DEFAULTS.withSamples(200)));
        open(robot, Method.EXACT, demo("demo_vmaf6_bootstrap.json"));
        select(robot, 5, 5);
        double exact = fits().weights()[5 * P];
        robot.clickOn("#method-sampled").clickOn("#explain");
        until(() -> explained(Method.SAMPLED) && pane(robot).panels().size() == 3
                && !Double.isNaN(pane(robot).panels().get(2).rows().getFirst().spreadLower()));
        BarRow adm = pane(robot).panels().get(2).rows().getFirst();
        assertThat(adm.exact()).isCloseTo(exact, within(1e-9));
        assertThat(adm.value()).isNotEqualTo(adm.exact()).isEqualTo(fits().weights()[5 * P]);
        assertThat(adm.value()).isBetween(adm.lower(), adm.upper());
        until(() -> workspace().shown().orElseThrow().spread() != null);
        MemberSpread spread = Objects.requireNonNull(workspace().shown().orElseThrow().spread());
        assertThat(spread.members())
                .isEqualTo(Objects.requireNonNull(workspace().modelProperty().get()).members().size() - 1);
        assertThat(spread.low()[5 * P]).isLessThan(spread.high()[5 * P]);
        adm = pane(robot).panels().get(2).rows().getFirst();
        assertThat(adm.spreadLower()).isEqualTo(spread.low()[5 * P]);
        assertThat(adm.spreadUpper()).isEqualTo(spread.high()[5 * P]);
        assertThat(text(robot, "#inspector-legend")).isEqualTo(
                "setting A · ├┤ ±95 % of one run · wide band: 95 % of the model’s members · ◇ exact");
        TimelineView timeline = robot.lookup("#timeline").queryAs(TimelineView.class);
        robot.interact(() -> timeline.modeProperty().set(TimelineMode.LINES));
        until(() -> !timeline.model().data().spread().isEmpty());
        robot.clickOn("#model-members");
        assertThat(workspace().membersProperty().get()).isFalse();
        robot.clickOn("#explain");
        until(() -> explained(Method.SAMPLED) && timeline.model().data().spread().isEmpty());
        assertThat(workspace().shown().orElseThrow().spread()).isNull();
    }

    @Test
    void aFrameWithoutAFeatureSaysSoAndARangeCountsIt(FxRobot robot) throws TimeoutException, IOException {
        List<String> rows = new ArrayList<>(Files.readAllLines(fixture("scenes_crf38.csv")));
        rows.set(1 + 4, rows.get(1 + 4).replaceFirst("^4,[^,]*,", "4,,"));
        Path log = Files.write(folder.resolve("gappy.csv"), rows);
        open(robot, Method.EXACT, List.of(model("demo_vmaf6.json"), log));
        select(robot, 4, 4);
        assertThat(text(robot, "#inspector-title")).isEqualTo("Frame 4 · gappy");
        assertThat(text(robot, "#inspector-score")).isEqualTo("This frame lacks a feature and has no score.");
        assertThat(pane(robot).panels()).isEmpty();
        assertThat(robot.lookup("#verdict-r2").tryQuery()).isEmpty();
        assertThat(shown(robot, "#inspector-bars-title")).isFalse();
        select(robot, 3, 5);
        assertThat(text(robot, "#inspector-score")).contains(" · 2 frames", " · 1 gaps");
        double[] two = mean(matrix().raw(), P, 3, 3);
        double[] other = mean(matrix().raw(), P, 5, 5);
        assertThat(values(robot, 0)[0]).isCloseTo((two[0] + other[0]) / 2, within(1e-12));
    }

    @Test
    void aModelWithoutNormalisationIsRefusedLinesButNotPoints(FxRobot robot) throws TimeoutException, IOException {
        Path none = Files.writeString(folder.resolve("none.json"), Files.readString(model("demo_vmaf6.json"))
                .replace("linear_rescale", "none"));
        open(robot, Method.POINTS, List.of(none, fixture("scenes_crf38.csv")));
        select(robot, 5, 5);
        until(() -> !text(robot, "#inspector-refusal").isEmpty());
        assertThat(shown(robot, "#inspector-refusal")).isTrue();
        assertThat(text(robot, "#inspector-refusal")).contains("norm_type", "Points lost");
        assertThat(pane(robot).panels()).hasSize(2);
        assertThat(pane(robot).waterfall()).isNotNull();
        assertThat(robot.lookup("#verdict-r2").tryQuery()).isEmpty();
    }

    private void open(FxRobot robot, Method method, List<Path> files) throws TimeoutException {
        robot.interact(() -> {
            workspace().methodProperty().set(method);
            explorer.open(files);
        });
        until(() -> explained(method) && text(robot, "#inspector-title").startsWith("Frame "));
    }

    private boolean explained(Method method) {
        return workspace().shown().filter(one -> one.method() == method && one.finishedCount() >= 47).isPresent()
                && Objects.requireNonNull(workspace().jobProperty().get()).state().isOver();
    }

    private void select(FxRobot robot, int first, int last) {
        robot.interact(() -> {
            workspace().frameProperty().set(first);
            workspace().selectedRangeProperty().set(first == last ? FrameRange.NONE : new FrameRange(first, last));
        });
    }

    private static double[] values(FxRobot robot, int panel) {
        BarPanel shown = pane(robot).panels().get(panel);
        return shown.rows().stream().mapToDouble(BarRow::value).toArray();
    }

    private static double[] mean(double[] rows, int width, int first, int last) {
        return IntStream.range(0, width).mapToDouble(k -> IntStream.rangeClosed(first, last)
                .mapToDouble(row -> rows[row * width + k]).average().orElseThrow()).toArray();
    }

    private LineFits fits() {
        return Objects.requireNonNull(workspace().shown().orElseThrow().fits());
    }

    private FeatureMatrix matrix() {
        return Objects.requireNonNull(workspace().clipProperty().get()).matrix();
    }

    private List<String> names() {
        return Objects.requireNonNull(workspace().modelProperty().get()).model().shortNames();
    }

    private Workspace workspace() {
        return explorer.workspace();
    }

    private static List<Path> demo(String model) {
        return List.of(model(model), fixture("scenes_crf38.csv"));
    }

    private static Path model(String name) {
        return Path.of(System.getProperty("vmaflens.home", "."), "models", name);
    }

    private static Path fixture(String name) {
        return Path.of(System.getProperty("vmaflens.home", "."), "fixtures", name);
    }

    private static InspectorPane pane(FxRobot robot) {
        return robot.lookup("#inspector").queryAs(InspectorPane.class);
    }

    private static boolean shown(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.isVisible();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryLabeled().getText();
    }
}
