package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vmaflens.ui.Waiting.until;
import static org.vmaflens.ui.Waiting.untilAsserted;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.PointsLost;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.plot.Waterfall;
import org.vmaflens.ui.inspector.InspectorPane;
import org.vmaflens.ui.timeline.TimelineView;
import org.vmaflens.ui.workspace.Explainers;
import org.vmaflens.ui.workspace.FrameRange;
import org.vmaflens.ui.workspace.Workspace;

/** What the inspector says goes into files, and points lost can be those of the displayed score. */
@ExtendWith(WindowExtension.class)
class InspectorShareTest {

    private static final int P = 6;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        explorer = new Explorer(Explainers.engine(), new SavedIn(() -> folder));
        stage.setScene(explorer.scene(1000, 650));
        stage.show();
        Path home = Path.of(System.getProperty("vmaflens.home", "."));
        explorer.open(List.of(home.resolve("models/demo_vmaf6.json"), home.resolve("fixtures/scenes_crf38.csv")));
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void aFrameAndARangeAreWrittenWithWhereTheyComeFrom(FxRobot robot) throws TimeoutException, IOException {
        until(() -> explained() && panels(robot) == 3);
        robot.interact(() -> workspace().frameProperty().set(5));
        until(() -> panels(robot) == 3);
        String log = matrix().logSha256();
        robot.clickOn("#frames-export").clickOn("#frames-export-svg");
        String svg = written("scenes_crf38-frame-5.svg");
        assertThat(svg).contains("<title>frame 5 of scenes_crf38</title>", log,
                "<fact name=\"reference\">pristine</fact>", ">Frame 5 · scenes_crf38<", ">VMAF 24.1<",
                ">Where the points went<", ">this frame<", ">weight<", ">vif_scale3<", ">Local R²<", ">0.889<",
                ">▲ off by 28 VMAF points<");

        robot.interact(() -> workspace().selectedRangeProperty().set(new FrameRange(3, 9)));
        until(() -> panels(robot) == 3);
        robot.clickOn("#frames-export").clickOn("#frames-export-png");
        String png = written("scenes_crf38-frames-3-9.png");
        assertThat(png).contains("tEXtlog_sha256\0" + log, "VMAF Lens");
        Image picture = new Image(new ByteArrayInputStream(png.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(picture.getWidth()).as("two pixels for one")
                .isEqualTo(2 * Math.floor(pane(robot).getWidth()));

        robot.clickOn("#frames-export").clickOn("#frames-export-csv");
        List<String> rows = written("scenes_crf38-points-frames-3-9.csv").lines().toList();
        assertThat(rows).hasSize(1 + 7 * P).last().asString().startsWith("scenes_crf38.csv,9,");
        robot.clickOn("#frames-export").clickOn("#frames-export-json");
        assertThat(written("scenes_crf38-points-frames-3-9.json").split("\"frame\":")).hasSize(1 + 7);
        robot.clickOn("#frames-export").clickOn("#frames-copy-figures");
        untilAsserted(() -> assertThat(Clipboard.getSystemClipboard().getString()).isNotNull()
                .satisfies(copied -> assertThat(copied.lines().count()).isEqualTo(2 + 7)));
        robot.interact(() -> workspace().frameProperty().set(-1));
        assertThat(robot.lookup("#frames-export").query().isDisabled()).isTrue();
    }

    @Test
    void theFramesPictureGoesAlong(FxRobot robot) throws TimeoutException, IOException {
        until(() -> explained() && panels(robot) == 3);
        robot.interact(() -> {
            workspace().frameProperty().set(5);
            explorer.open(List.of(Path.of(System.getProperty("vmaflens.home", "."), "fixtures/scenes_crf38.y4m")));
        });
        until(() -> panels(robot) == 3 && robot.lookup("#picture").query().isVisible());
        ImageView shown = robot.lookup("#picture").queryAs(ImageView.class);
        robot.clickOn("#frames-export").clickOn("#frames-export-svg");
        String svg = written("scenes_crf38-frame-5.svg");
        Matcher image = Pattern.compile("<image [^>]*width=\"([0-9.]+)\" height=\"([0-9.]+)\"[^>]*base64,([^\"]+)")
                .matcher(svg);
        assertThat(image.find()).isTrue();
        assertThat(Double.parseDouble(image.group(1)) / Double.parseDouble(image.group(2)))
                .isCloseTo(192.0 / 108, within(0.01));
        Image frame = new Image(new ByteArrayInputStream(Base64.getDecoder().decode(image.group(3))));
        assertThat(frame.getWidth()).isEqualTo(192);
        for (int at = 0; at < 108; at += 9) {
            assertThat(frame.getPixelReader().getArgb(at, at)).isEqualTo(shown.getImage().getPixelReader()
                    .getArgb(at, at));
        }

        robot.clickOn("#frames-export").clickOn("#frames-export-png");
        Image whole = new Image(new ByteArrayInputStream(
                written("scenes_crf38-frame-5.png").getBytes(StandardCharsets.ISO_8859_1)));
        Matcher place = Pattern.compile("<image x=\"([0-9.]+)\" y=\"([0-9.]+)\"").matcher(svg);
        assertThat(place.find()).isTrue();
        int x = (int) (2 * (Double.parseDouble(place.group(1)) + Double.parseDouble(image.group(1)) / 2));
        int y = (int) (2 * (Double.parseDouble(place.group(2)) + Double.parseDouble(image.group(2)) / 2));
        int middle = shown.getImage().getPixelReader().getArgb(96, 54);
        int drawn = whole.getPixelReader().getArgb(x, y);
        for (int shift = 0; shift < 24; shift += 8) {
            assertThat(Math.abs((drawn >> shift & 0xff) - (middle >> shift & 0xff))).isLessThan(40);
        }
    }

    @Test
    void pointsOfTheDisplayedScoreAddUpToWhatIsDisplayed(FxRobot robot) throws TimeoutException, IOException {
        until(this::explained);
        assertThat(lost().referenceScores()[5]).as("before the clip").isGreaterThan(100);
        assertThat(title(robot)).isEqualTo("Points lost against pristine");
        until(() -> robot.lookup("#model-displayed").tryQuery().isPresent());
        robot.clickOn("#model-displayed");
        until(() -> explained() && lost().referenceScores()[5] == 100);
        for (int frame = 0; frame < 48; frame++) {
            double sum = Arrays.stream(lost().points(), frame * P, frame * P + P).sum();
            assertThat(lost().referenceScores()[frame] + sum).isCloseTo(matrix().scores()[frame], within(1e-9));
        }
        robot.interact(() -> workspace().frameProperty().set(5));
        Waterfall way = Objects.requireNonNull(pane(robot).waterfall());
        assertThat(way.from()).isEqualTo(100);
        assertThat(text(robot, "#inspector-steps-title")).isEqualTo("Where the displayed points went");
        until(() -> title(robot).equals("Displayed points lost against pristine"));
        robot.clickOn("#frames-export").clickOn("#frames-export-csv");
        List<String> rows = written("scenes_crf38-points-frame-5.csv").lines().toList();
        assertThat(rows.getFirst()).endsWith(",transform,displayed");
        assertThat(rows.get(1)).endsWith(",pristine,false,true");
        robot.clickOn("#method-exact");
        assertThat(robot.lookup("#model-displayed").query().isVisible()).isFalse();
        robot.clickOn("#method-points");
        robot.clickOn("#model-displayed");
        until(() -> explained() && lost().referenceScores()[5] > 100);
    }

    private String written(String name) throws TimeoutException, IOException {
        Path file = folder.resolve(name);
        until(() -> Files.exists(file));
        return new String(Files.readAllBytes(file),
                name.endsWith("png") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private boolean explained() {
        return workspace().shown().filter(one -> one.finishedCount() == 48).isPresent();
    }

    private PointsLost lost() {
        return Objects.requireNonNull(workspace().shown().orElseThrow().pointsLost());
    }

    private FeatureMatrix matrix() {
        return Objects.requireNonNull(workspace().clipProperty().get()).matrix();
    }

    private Workspace workspace() {
        return explorer.workspace();
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#timeline").queryAs(TimelineView.class).model().data().title();
    }

    private static int panels(FxRobot robot) {
        return pane(robot).panels().size();
    }

    private static InspectorPane pane(FxRobot robot) {
        return robot.lookup("#inspector").queryAs(InspectorPane.class);
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryLabeled().getText();
    }
}
