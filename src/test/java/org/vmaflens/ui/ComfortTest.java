package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vmaflens.ui.Waiting.until;
import static org.vmaflens.ui.Waiting.untilAsserted;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToolBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.vmaflens.explain.Method;
import org.vmaflens.ui.dialog.FilePicker;
import org.vmaflens.ui.workspace.Explainers;
import org.vmaflens.ui.workspace.Workspace;

/** Export, shortcuts and the frame of the window, at its smallest. */
@ExtendWith(WindowExtension.class)
class ComfortTest {

    private @Nullable Stage leavesNoSizeBehind;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    private @Nullable Path revealed;

    /** Answers every question with a file of the test's own folder. */
    private final class Answers implements FilePicker {
        @Override
        public List<Path> open(@Nullable Window owner) {
            return Demo.files();
        }

        @Override
        public Optional<Path> save(@Nullable Window owner, String suggested, String kind, String ending) {
            return Optional.of(folder.resolve(suggested));
        }

        @Override
        public void reveal(Path shown) {
            revealed = shown;
        }
    }

    @Start
    void start(Stage stage) {
        explorer = new Explorer(Explainers.engine(), new Answers());
        stage.setScene(explorer.scene(1000, 650));
        stage.show();
    }

    @Stop
    void stop() {
        explorer.close();
        Stage sized = leavesNoSizeBehind;
        if (sized != null) { // the next test's scene is in the same stage
            sized.hide();
            sized.sizeToScene();
        }
    }

    @Test
    void whatIsOnScreenIsWrittenWithWhereItComesFrom(FxRobot robot) throws TimeoutException, IOException {
        demo(robot);
        String log = explorer.workspace().clips().getLast().log().sha256();
        robot.clickOn("#export").clickOn("#export-png");
        byte[] png = written("scenes_crf38-timeline.png");
        assertThat(new String(png, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
        assertThat(new String(png, StandardCharsets.ISO_8859_1)).contains("tEXtlog_sha256\0" + log, "VMAF Lens",
                "tEXtreference\0pristine");
        until(() -> robot.lookup("#notice-show").tryQuery().isPresent());
        robot.clickOn("#notice-show");
        assertThat(revealed).isEqualTo(folder.toAbsolutePath());

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertThat(new String(written("scenes_crf38-heatmap.svg"), StandardCharsets.UTF_8)).contains("<svg", log,
                "<fact name=\"method\">points</fact>", "vif_scale3");

        robot.clickOn("#export").clickOn("#export-csv");
        assertThat(new String(written("scenes_crf38-points.csv"), StandardCharsets.UTF_8).lines().count())
                .isEqualTo(1 + 3 * 48 * 6);
        robot.clickOn("#export").clickOn("#export-json");
        assertThat(new String(written("scenes_crf38-points.json"), StandardCharsets.UTF_8)).contains(log);
    }

    @Test
    void theTableIsDrawnWithTheRowsInSightAndAllItsColumns(FxRobot robot) throws TimeoutException, IOException {
        demo(robot);
        robot.interact(() -> workspace().frameProperty().set(40));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> robot.lookup("#frames-understood").queryLabeled().getText().equals("48 of 48 frames")
                && robot.lookup("#frames").queryAs(Region.class).getMaxHeight() == Region.USE_COMPUTED_SIZE
                && robot.lookup("#frames .table-cell").match(cell -> ((Labeled) cell).getText().equals("40")).tryQuery()
                        .isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertThat(new String(written("scenes_crf38-frames.svg"), StandardCharsets.UTF_8))
                .contains(">48 of 48 frames<", ">frame<", ">40<", ">vif_scale3 raw<",
                        "<fact name=\"method\">points</fact>")
                .doesNotContain(">3<");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        untilAsserted(() -> assertThat(Clipboard.getSystemClipboard().getString()).isNotNull()
                .startsWith("# Software VMAF Lens").contains("\tVMAF_integer_feature_adm2_score_points")
                .satisfies(copied -> assertThat(copied.lines().count()).isEqualTo(50)));
    }

    /** A picture takes some pictures of the window, figures of a short clip less than one. */
    @Test
    void whatWasCopiedLastIsOnTheClipboardWhateverIsReadyLast(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> explorer.workspace().shown().filter(shown -> shown.finishedCount() == 48).isPresent());
        robot.interact(() -> {
            fire(robot, "copy-picture");
            fire(robot, "copy-figures");
        });
        untilAsserted(() -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("# Software VMAF Lens"));
        robot.sleep(2, TimeUnit.SECONDS);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().hasImage()).isFalse());
    }

    private static void fire(FxRobot robot, String item) {
        robot.lookup("#export").queryAs(ShareMenu.class).getItems().stream().filter(one -> item.equals(one.getId()))
                .forEach(MenuItem::fire);
    }

    /** A film has seventy megabytes of them. */
    @Test
    void theWindowDoesNotWaitForFiguresThatAreCopied(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> explorer.workspace().shown().filter(shown -> shown.finishedCount() == 48).isPresent());
        robot.interact(() -> {
            ClipboardContent before = new ClipboardContent();
            before.putString("before");
            Clipboard.getSystemClipboard().setContent(before);
            fire(robot, "copy-figures");
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("before");
        });
        untilAsserted(() -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("# Software VMAF Lens"));
    }

    @Test
    void theShortcutsAreListedAndEveryOneOfThemWorks(FxRobot robot) throws TimeoutException {
        robot.write("?");
        Node help = robot.lookup("#help-overlay").query();
        assertThat(help.isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(help.isVisible()).isFalse();
        robot.push(KeyCode.F1);
        assertThat(help.isVisible()).isTrue();
        robot.clickOn("#help-close");
        assertThat(help.isVisible()).isFalse();

        robot.push(KeyCode.CONTROL, KeyCode.O);
        until(() -> workspace().clips().size() == 3);
        robot.interact(() -> robot.lookup("#timeline").query().requestFocus());
        robot.push(KeyCode.F1).push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#timeline").query().isFocused()).as("the keys go on where they were").isTrue();
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(workspace().methodProperty().get()).isEqualTo(Method.EXACT);
        boolean dark = explorer.theming().isDark();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(explorer.theming().isDark()).isNotEqualTo(dark);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(explorer.theming().isDark()).isEqualTo(dark);

        robot.interact(() -> workspace().settingProperty().set(workspace().settingProperty().get().withSamples(99)));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(workspace().settingProperty().get().samples()).isEqualTo(5000);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(workspace().settingProperty().get().samples()).isEqualTo(99);
    }

    @Test
    void theSmallestWindowShowsAllShortcutsAtOnce(FxRobot robot) {
        robot.push(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        ScrollPane scroll = robot.lookup("#help-scroll").queryAs(ScrollPane.class);
        assertThat(scroll.getContent().getLayoutBounds().getHeight())
                .isLessThanOrEqualTo(scroll.getViewportBounds().getHeight() + 0.5);
        for (Node label : robot.from(scroll).lookup(".label").queryAll()) {
            assertThat(((Text) label.lookup(".text")).getText()).as("what is seen")
                    .isEqualTo(((Labeled) label).getText());
        }
    }

    @Test
    void figuresThatAreNotThereYetAreRefusedByANoticeThatGoes(FxRobot robot) throws TimeoutException {
        demo(robot);
        robot.interact(() -> explorer.workspace().methodProperty().set(Method.SAMPLED));
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
        until(() -> robot.lookup("There are no figures to export yet. Press Explain first.").tryQuery().isPresent());
        assertThat(explorer.workspace().messageProperty().get()).isEmpty();
    }

    @Test
    void aVeryLongNameLeavesTheInspectorItsPlace(FxRobot robot) throws IOException, TimeoutException {
        Path log = Files.copy(Path.of("fixtures/scenes_crf38.csv"), folder.resolve("scenes_".repeat(34) + "38.csv"));
        robot.interact(() -> explorer.open(List.of(Path.of("models/demo_vmaf6.json"), log)));
        until(() -> robot.lookup("#inspector-title").queryLabeled().getText().startsWith("Frame 0 · …"));
        assertThat(robot.lookup("#inspector-title").queryLabeled().getText()).endsWith("scenes_38").hasSizeLessThan(80);
    }

    @Test
    void aQuestionMarkInAFieldStaysThere(FxRobot robot) throws TimeoutException {
        demo(robot);
        robot.interact(() -> robot.lookup("#setting-samples").query().requestFocus());
        robot.write("?");
        assertThat(robot.lookup("#help-overlay").query().isVisible()).isFalse();
        assertThat(robot.lookup("#setting-samples").queryTextInputControl().getText()).contains("?");
    }

    @Test
    void theSmallestWindowShowsEveryToolAndNamesEveryControl(FxRobot robot) throws TimeoutException {
        demo(robot);
        for (Method method : Method.values()) {
            robot.interact(() -> workspace().methodProperty().set(method));
            WaitForAsyncUtils.waitForFxEvents();
            ToolBar bar = robot.lookup("#toolbar").queryAs(ToolBar.class);
            for (Node item : bar.getItems()) {
                if (item.isVisible()) {
                    assertThat(item.getParent()).as("%s is in the overflow with %s", item, method).isNotNull();
                    assertThat(item.localToScene(item.getLayoutBounds()).getMaxX()).as("%s with %s", item, method)
                            .isBetween(1.0, 1000.0);
                }
            }
        }
        assertThat(robot.lookup("#cancel").query().isDisabled()).isTrue();
        for (Node button : robot.lookup(".button").queryAll()) {
            assertThat(Spoken.name(button)).as("name of %s", button).isNotBlank();
        }
    }

    @Test
    void aWindowThatBecomesSmallStillNamesTheWorstFrames(FxRobot robot) throws TimeoutException {
        demo(robot);
        Stage stage = (Stage) robot.lookup("#toolbar").query().getScene().getWindow();
        leavesNoSizeBehind = stage;
        robot.interact(() -> stage.setWidth(1500));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> stage.setWidth(1000));
        WaitForAsyncUtils.waitForFxEvents();
        until(() -> robot.lookup("#worst-14").query().getLayoutBounds().getWidth() > 20);
    }

    @Test
    void theSentenceOnFeaturesBreaksNowhereButBeforeItselfAsLongAsItFitsALine(FxRobot robot) throws TimeoutException {
        demo(robot);
        Stage stage = (Stage) robot.lookup("#toolbar").query().getScene().getWindow();
        leavesNoSizeBehind = stage;
        robot.interact(() -> stage.setWidth(1500));
        until(() -> !robot.lookup("#worst-14").queryAll().isEmpty());
        until(() -> sentenceTop(robot) > line(robot).getMinY() + 10);
        assertThat(sentence(robot).getBoundsInParent().getMinX()).isCloseTo(
                robot.lookup("#timeline-summary > .plain").query().getBoundsInParent().getMinX(), within(1.0));
        robot.interact(() -> stage.setWidth(2200));
        until(() -> Math.abs(sentenceTop(robot) - line(robot).getMinY()) < 5);
    }

    private static double sentenceTop(FxRobot robot) {
        return sentence(robot).getBoundsInParent().getMinY();
    }

    private static Bounds line(FxRobot robot) {
        return robot.lookup("#worst-14").query().getBoundsInParent();
    }

    private static Text sentence(FxRobot robot) {
        return robot.lookup("#timeline-summary > .plain").match(node -> ((Text) node).getText().startsWith("On"))
                .queryAs(Text.class);
    }

    private byte[] written(String name) throws TimeoutException, IOException {
        Path file = folder.resolve(name);
        until(() -> Files.exists(file));
        return Files.readAllBytes(file);
    }

    private void demo(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> workspace().shown().filter(e -> e.finishedCount() == 48).isPresent());
    }

    private Workspace workspace() {
        return explorer.workspace();
    }
}
