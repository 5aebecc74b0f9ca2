package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;
import static org.vmaflens.ui.Waiting.untilAsserted;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.ui.preferences.ThemeChoice;
import org.vmaflens.ui.workspace.Explainers;
import org.vmaflens.ui.workspace.Workspace;

/** Pictures of every view of a dark window are for paper, unless the user wants the window's colours. */
@ExtendWith(WindowExtension.class)
class PaperTest {

    private static final int WHITE = 0xffffffff;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        explorer = new Explorer(Explainers.engine(), new SavedIn(() -> folder));
        explorer.theming().choiceProperty().set(ThemeChoice.DARK);
        stage.setScene(explorer.scene(1440, 900));
        stage.show();
    }

    @Stop
    void stop() {
        explorer.theming().choiceProperty().set(ThemeChoice.LIGHT); // the toolkit's, and so the next test's
        explorer.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aDarkWindowIsWrittenOnWhiteOrAsItIs(int tab, FxRobot robot) throws TimeoutException, IOException {
        demo(robot);
        robot.push(KeyCode.CONTROL, KeyCode.getKeyCode(String.valueOf(tab)));
        String name = "scenes_crf38-" + List.of("timeline", "heatmap", "frames").get(tab - 1);
        robot.clickOn("#export").clickOn("#export-png");
        Image paper = picture(name);
        assertThat(corner(paper)).isEqualTo(WHITE);
        Files.delete(folder.resolve(name + ".png"));

        robot.clickOn("#export").clickOn("#export-colours");
        robot.clickOn("#export").clickOn("#export-png");
        Image window = picture(name);
        assertThat(corner(window)).isEqualTo(ChartTheme.DARK.background().argb());
        assertThat(window.getWidth()).isEqualTo(paper.getWidth());
        robot.clickOn("#export").clickOn("#export-svg");
        assertThat(text(name + ".svg"))
                .contains("height=\"%d\" fill=\"#0d1117\"".formatted((int) window.getHeight() / 2));
    }

    @Test
    void theWholeComparisonIsDrawnSharpAndWithoutItsControls(FxRobot robot) throws TimeoutException, IOException {
        compare(robot);
        robot.clickOn("#export").clickOn("#export-svg");
        String svg = text("scenes_crf38-compare-settings.svg");
        assertThat(svg).contains(">Compare settings · demo_vmaf6<", ">N 5,000 · σ 1.0 · κ 3.0<",
                ">N 100 · σ 1.0 · κ 3.0<", ">Weights along the frames<", ">One against the other<", ">Agreement<",
                ">Accuracy curve<", ">Settings map<", ">Stability over seeds<", ">How much say neighbours have<",
                ">Neighbours and local line<", ">mean |Δ| weight<", ">14,544<", label(robot, "#compare-headline"))
                .doesNotContain("click selects", "drag a handle", "click adds", "Repeat", "Export report");
        assertThat(svg).contains("<fact name=\"settings_A\">neighbor_samples=5000,neighbor_std=1.0,kernel_width=3.0,",
                "<fact name=\"settings_B\">neighbor_samples=100,", ",seed=0,",
                "<fact name=\"tolerance\">0.01</fact>", "<fact name=\"frame\">5 of scenes_crf38</fact>",
                workspace().clips().getLast().log().sha256());

        robot.clickOn("#export").clickOn("#export-png");
        Image picture = picture("scenes_crf38-compare-settings");
        assertThat(picture.getWidth()).isEqualTo(2 * 1240);
        assertThat(picture.getHeight()).as("all of it, also what is scrolled out of sight").isGreaterThan(2 * 1800);
        assertThat(corner(picture)).isEqualTo(WHITE);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        untilAsserted(
                () -> assertThat(Clipboard.getSystemClipboard().getImage()).isNotNull().extracting(Image::getHeight)
                        .isEqualTo(picture.getHeight()));
    }

    @Test
    void eachChartOfTheComparisonIsWrittenAlone(FxRobot robot) throws TimeoutException, IOException {
        compare(robot);
        for (String chart : List.of("weights", "scatter", "accuracy", "map", "agreement", "stability", "histogram",
                "neighbours")) {
            robot.interact(() -> robot.lookup("#compare-" + chart + "-export").queryAs(ShareMenu.class).getItems()
                    .stream().filter(item -> item.getId() != null && item.getId().startsWith("chart-export-")
                            && !item.getId().endsWith("colours"))
                    .forEach(item -> item.getOnAction().handle(null)));
            String name = label(robot, "#compare-" + chart + " .strong");
            String file = "scenes_crf38-" + name.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-");
            assertThat(text(file + ".svg")).contains(">" + name + "<", ">N 100 · σ 1.0 · κ 3.0<",
                    "<fact name=\"settings_B\">");
            assertThat(corner(picture(file))).isEqualTo(WHITE);
        }
        robot.clickOn("#compare-weights-export").clickOn("#chart-copy-picture");
        double width = 2 * Math.floor(robot.lookup("#compare-weights").query().getLayoutBounds().getWidth());
        untilAsserted(
                () -> assertThat(Clipboard.getSystemClipboard().getImage()).isNotNull().extracting(Image::getWidth)
                        .isEqualTo(width));
    }

    private void demo(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> workspace().shown().filter(e -> e.finishedCount() == 48).isPresent());
    }

    private void compare(FxRobot robot) throws TimeoutException {
        demo(robot);
        robot.interact(() -> {
            workspace().settingsProperty().set(workspace().settingsProperty().get()
                    .add(Neighbourhood.DEFAULTS.withSamples(100)).select(0));
            workspace().frameProperty().set(5);
        });
        robot.clickOn("#compare");
        until(() -> label(robot, "#compare-headline").startsWith("B (N 100")
                && label(robot, "#compare-stability-note").contains("10 seeds"));
    }

    private static int corner(Image picture) {
        return picture.getPixelReader().getArgb(1, 1);
    }

    private Image picture(String name) throws TimeoutException, IOException {
        return new Image(new ByteArrayInputStream(bytes(name + ".png")));
    }

    private String text(String name) throws TimeoutException, IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String name) throws TimeoutException, IOException {
        Path file = folder.resolve(name);
        until(() -> Files.exists(file));
        byte[] written = Files.readAllBytes(file);
        String keep = System.getProperty("vmaflens.keep");
        if (keep != null) {
            Files.write(Path.of(keep).resolve(file.getFileName()), written);
        }
        return written;
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    private Workspace workspace() {
        return explorer.workspace();
    }
}
