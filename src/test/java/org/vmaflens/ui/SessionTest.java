package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.export.Session;
import org.vmaflens.export.SessionFile;
import org.vmaflens.export.SessionTabs;
import org.vmaflens.testing.VideoBytes;
import org.vmaflens.ui.workspace.Explainers;
import org.vmaflens.ui.workspace.FrameRange;
import org.vmaflens.ui.workspace.Workspace;
import org.vmaflens.video.Video;

/** A session keeps all that is seen and set, and says what it cannot bring back. */
@ExtendWith(WindowExtension.class)
class SessionTest {

    private static final Path MODEL = Path.of("models/demo_vmaf6.json").toAbsolutePath();
    private static final Path LOG = Path.of("fixtures/scenes_crf38.csv").toAbsolutePath();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        explorer = new Explorer(Explainers.engine(), new SavedIn(() -> folder));
        stage.setScene(explorer.scene(1440, 900));
        stage.show();
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void everyTabComesBackAsItWasSet(FxRobot robot) throws TimeoutException, IOException {
        open(robot, List.of(MODEL, LOG));
        robot.interact(() -> workspace().settingsProperty().set(workspace().settingsProperty().get()
                .add(Neighbourhood.DEFAULTS.withStd(0.5)).add(Neighbourhood.DEFAULTS.withStd(0.2))));
        robot.clickOn("#method-exact").clickOn("#timeline-lines").clickOn("#timeline-time");
        robot.interact(() -> robot.lookup("#timeline-bands").queryAs(CheckBox.class).fire());
        until(() -> {
            robot.interact(() -> field(robot, "#timeline-fps").requestFocus());
            return field(robot, "#timeline-fps").isFocused(); // once the tools have been laid out with it
        });
        robot.interact(() -> field(robot, "#timeline-fps").setText("30"));
        robot.push(KeyCode.ENTER);
        until(() -> workspace().framesPerSecondProperty().get() == 30);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        until(() -> robot.lookup("#frames-failed").tryQuery().filter(button -> !button.isDisabled()).isPresent());
        robot.clickOn("#frames-failed").clickOn("#frames-query").write("score < 60");
        robot.interact(() -> sortBy(robot, "column-r2"));
        until(() -> rows(robot) < 48);
        int rows = rows(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        until(() -> robot.lookup("#compare-tolerance").tryQuery().isPresent()); // a few pictures after its tab
        robot.doubleClickOn("#compare-tolerance").write("0.05");
        until(() -> robot.lookup("#compare-whole-clip").tryQuery().isPresent());
        robot.interact(() -> {
            robot.lookup("#compare-whole-clip").queryAs(CheckBox.class).fire();
            robot.lookup("#compare-second").queryComboBox().getSelectionModel().select(2);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        Path saved = folder.resolve("session.vlens");
        until(() -> Files.exists(saved) && explorer.title().getValue().startsWith("session.vlens"));
        SessionTabs kept = Objects.requireNonNull(SessionFile.read(saved).tabs());
        assertThat(kept.timeline()).isEqualTo(new SessionTabs.Timeline(true, false, true, 30));
        assertThat(kept.table()).isEqualTo(new SessionTabs.Table("FAILED", "score < 60",
                List.of(new SessionTabs.Sort("r2", true))));

        Path early = folder.resolve("early.vlens");
        Files.writeString(early, Files.readString(saved).replaceFirst("(?s),\\s*\"tabs\" : \\{.*", "\n}"));
        open(robot, List.of(early));
        until(() -> explorer.title().getValue().startsWith("early.vlens"));
        until(() -> !workspace().timeAxisProperty().get());
        assertThat(selected(robot, "#timeline-bars")).isTrue();
        assertThat(field(robot, "#frames-query").getText()).isEmpty();
        assertThat(field(robot, "#compare-tolerance").getText()).isEqualTo("0.01");
        assertThat(workspace().messageProperty().get()).isEmpty();

        open(robot, List.of(saved));
        until(() -> explorer.title().getValue().startsWith("session.vlens")
                && Objects.equals(robot.lookup("#compare-second").queryComboBox().getValue(), 'C'));
        assertThat(field(robot, "#compare-tolerance").getText()).isEqualTo("0.05");
        assertThat(robot.lookup("#compare-whole-clip").queryAs(CheckBox.class).isSelected()).isTrue();
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        assertThat(selected(robot, "#timeline-lines")).isTrue();
        assertThat(robot.lookup("#timeline-bands").queryAs(CheckBox.class).isSelected()).isFalse();
        assertThat(selected(robot, "#timeline-time")).isTrue();
        assertThat(field(robot, "#timeline-fps").getText()).isEqualTo("30");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        assertThat(field(robot, "#frames-query").getText()).isEqualTo("score < 60");
        until(() -> selected(robot, "#frames-failed") && rows(robot) == rows);
        TableView<?> table = robot.lookup("#frames").queryTableView();
        until(() -> table.getSortOrder().size() == 1);
        assertThat(table.getSortOrder().getFirst().getId()).isEqualTo("column-r2");
        assertThat(table.getSortOrder().getFirst().getSortType()).isEqualTo(TableColumn.SortType.DESCENDING);
        assertThat(workspace().messageProperty().get()).isEmpty();
    }

    @Test
    void whatAnotherWindowHasSavedIsNotReplacedUnasked(FxRobot robot) throws TimeoutException, IOException {
        open(robot, List.of(MODEL, LOG));
        Path saved = folder.resolve("session.vlens");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> Files.exists(saved) && explorer.title().getValue().startsWith("session.vlens"));
        robot.interact(() -> workspace().frameProperty().set(7));
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> SessionFile.read(saved).view().frame() == 7);

        String others = Files.readString(saved) + "\n";
        Files.writeString(saved, others);
        robot.interact(() -> workspace().frameProperty().set(9));
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> workspace().messageProperty().get().startsWith("session.vlens has been saved by another window"));
        assertThat(Files.readString(saved)).isEqualTo(others);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> SessionFile.read(saved).view().frame() == 9);
        until(() -> workspace().messageProperty().get().isEmpty());
    }

    @Test
    void logsThatWaitAndVideosWithTheirFormsComeBack(FxRobot robot) throws TimeoutException, IOException {
        Path odd = folder.resolve("odd.csv");
        Files.writeString(odd, Files.readString(LOG).replace("integer_adm2,", "detail,"));
        Path raw = VideoBytes.raw(32, 20, "422", 8).frame(81, 90, 240).to(folder.resolve("whatever.yuv"));
        Path unknown = VideoBytes.raw(16, 16, "420", 8).frame(81, 90, 240).to(folder.resolve("unknown.yuv"));
        open(robot, List.of(MODEL, LOG, odd));
        until(() -> workspace().undecided().size() == 1 && workspace().clips().size() == 1);
        robot.interact(() -> workspace().pictures().choose(workspace().clips().getFirst(), raw));
        open(robot, List.of(raw, unknown));
        until(() -> text(robot, "#raw-form .label").contains("whatever.yuv"));
        assertThat(text(robot, "#raw-form .label")).endsWith("(1 more to come)");
        robot.clickOn("#raw-width").write("32").clickOn("#raw-height").write("20");
        robot.interact(() -> robot.lookup("#raw-sampling").queryComboBox().getSelectionModel().select(1));
        robot.clickOn("#raw-show");
        until(() -> text(robot, "#raw-form .label").contains("unknown.yuv"));
        until(() -> robot.lookup("#picture").query().isVisible());
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        Path saved = folder.resolve("session.vlens");
        until(() -> Files.exists(saved) && explorer.title().getValue().startsWith("session.vlens"));

        Video before = workspace().pictures().videos().getFirst();
        open(robot, List.of(saved));
        until(() -> workspace().undecided().size() == 1 && workspace().clips().size() == 1
                && workspace().pictures().videos().stream().anyMatch(video -> !video.equals(before)));
        assertThat(workspace().pictures().videos().getFirst().form().describe()).isEqualTo("32 × 20 · 4:2:2 · 8 bit");
        assertThat(workspace().pictures().of(workspace().clips().getFirst()).orElseThrow().path()).isEqualTo(raw);
        until(() -> robot.lookup("#picture").query().isVisible());
        assertThat(text(robot, "#raw-form .label")).contains("unknown.yuv");
        robot.clickOn("#raw-skip");
        assertThat(robot.lookup("#raw-form").tryQuery()).isEmpty();
        assertThat(workspace().messageProperty().get()).isEmpty();
    }

    @Test
    void filesOpenedTogetherWithASessionComeBesideIt(FxRobot robot) throws TimeoutException, IOException {
        open(robot, List.of(MODEL, LOG));
        Path saved = folder.resolve("session.vlens");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> Files.exists(saved) && explorer.title().getValue().startsWith("session.vlens"));
        Path broken = Files.writeString(folder.resolve("broken.csv"), "hello\n");
        Path cut = Files.writeString(folder.resolve("cut.vlens"), Files.readString(saved).substring(0, 300));
        Path other = Path.of("fixtures/scenes_crf28.csv").toAbsolutePath();

        robot.interact(() -> explorer.open(List.of(other, broken, cut, saved)));
        until(() -> workspace().clips().size() == 2);
        until(() -> explorer.title().getValue().equals("• session.vlens – VMAF Lens"));
        assertThat(workspace().messageProperty().get().lines()).satisfiesExactlyInAnyOrder(
                said -> assertThat(said).startsWith("broken.csv is not a feature log"),
                said -> assertThat(said).isEqualTo(
                        "cut.vlens was left out: of several sessions only the last one is opened, session.vlens."));

        robot.interact(() -> explorer.open(List.of(broken, Path.of("fixtures/scenes_ref.csv").toAbsolutePath(), cut)));
        until(() -> robot.lookup("#leave-discard-open").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#leave-discard-open").queryButton().fire());
        until(() -> workspace().clips().size() == 3);
        assertThat(workspace().messageProperty().get().lines()).satisfiesExactlyInAnyOrder(
                said -> assertThat(said).startsWith("cut.vlens"),
                said -> assertThat(said).startsWith("broken.csv is not a feature log"));
    }

    @Test
    void whatIsWrongInASessionIsSaidAndTheRestOpens(FxRobot robot) throws TimeoutException {
        String log = "fixtures/scenes_crf38.csv";
        Path file = folder.resolve("wrong.vlens");
        SessionFile.write(file, new Session(Session.SCHEMA, "9", List.of(SessionFile.input(folder, MODEL, "")),
                List.of(SessionFile.input(folder, Path.of(log), "")), List.of(new Session.Video("a.yuv", "", List.of(),
                        new Session.Form(0, 10, "C420", 8))),
                "", Map.of(), List.of(), 0, Method.EXACT, "GUESS",
                new Session.Counted("zero", "", "", Map.of(), false),
                new Session.View("", 5, List.of(2, 3), List.of(), "1", List.of(), ""), true,
                new SessionTabs(new SessionTabs.Timeline(true, false, false, -1),
                        new SessionTabs.Table("SOME", "", List.of(new SessionTabs.Sort("shoe size", true))),
                        new SessionTabs.Compare("Ω", "B", "psnr9", 0, "TIME", "R2", "R2", false, false)),
                null));
        open(robot, List.of(file));
        until(() -> workspace().clips().size() == 1
                && workspace().selectedRangeProperty().get().equals(new FrameRange(2, 3)));
        assertThat(workspace().messageProperty().get().lines()).anyMatch(one -> one.contains("0 × 10 pixels"))
                .anyMatch(one -> one.contains("“GUESS”"))
                .anyMatch(one -> one.contains("“zero”")).anyMatch(one -> one.contains("“SOME”"))
                .anyMatch(one -> one.contains("“Ω”")).anyMatch(one -> one.contains("“psnr9”"))
                .anyMatch(one -> one.contains("“TIME”")).anyMatch(one -> one.contains("-1.0 frames per second"))
                .anyMatch(one -> one.contains("tolerance of 0.0")).hasSize(9);
        assertThat(text(robot, "#missing-words")).startsWith("a.yuv, which this session needs, is not in ");
        assertThat(workspace().frameProperty().get()).isEqualTo(5);
        assertThat(workspace().methodProperty().get()).isEqualTo(Method.EXACT);
    }

    private void open(FxRobot robot, List<Path> files) throws TimeoutException {
        robot.interact(() -> explorer.open(files));
        until(() -> workspace().shown().filter(e -> e.finishedCount() == 48).isPresent());
    }

    private static void sortBy(FxRobot robot, String id) {
        TableView<?> table = robot.lookup("#frames").queryTableView();
        sort(table, id);
    }

    private static <T> void sort(TableView<T> table, String id) {
        TableColumn<T, ?> column = table.getColumns().stream().filter(one -> one.getId().equals(id)).findFirst()
                .orElseThrow();
        column.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().add(column);
    }

    private static int rows(FxRobot robot) {
        return robot.lookup("#frames").queryTableView().getItems().size();
    }

    private static boolean selected(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(ToggleButton.class).isSelected();
    }

    private static TextField field(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(TextField.class);
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryLabeled().getText();
    }

    private Workspace workspace() {
        return explorer.workspace();
    }
}
