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
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Method;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.ReferenceChoice;
import org.vmaflens.ui.workspace.Workspace;

/** The cards at the left: models, clips, and logs whose columns must be told. */
@ExtendWith(WindowExtension.class)
class LibraryTest {

    private static final Path MODEL = Path.of("models/demo_vmaf6.json");
    private static final Path COLLECTION = Path.of("models/demo_vmaf6_bootstrap.json");
    private static final Path LOG = Path.of("fixtures/scenes_crf38.csv");

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        explorer = new Explorer();
        stage.setScene(explorer.scene(1200, 900));
        stage.show();
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void aClipIsComparedWithOverlaidAndClosedByItsKeys(FxRobot robot) throws TimeoutException {
        open(robot, Demo.files());
        until(() -> cards(robot).equals(workspace().clips()) && workspace().clips().size() == 3);
        Clip first = workspace().clips().getFirst();
        robot.interact(() -> workspace().methodProperty().set(Method.EXACT));
        robot.interact(() -> {
            ListView<?> list = robot.lookup("#clips").queryListView();
            list.getSelectionModel().select(0);
            list.requestFocus();
        });
        assertThat(workspace().clipProperty().get()).isEqualTo(first);
        robot.type(KeyCode.R, KeyCode.O);
        assertThat(workspace().referenceProperty().get())
                .isEqualTo(new ReferenceChoice.OtherClip("scenes_ref", first.log().sha256()));
        assertThat(workspace().methodProperty().get()).isEqualTo(Method.POINTS);
        assertThat(workspace().overlayProperty().get()).isEqualTo(first);
        until(() -> words(robot, "#clips").contains("◆ reference · ┄ overlaid"));
        untilAsserted(() -> assertThat(words(robot, "#clips")).contains("scenes_crf38",
                "mean\u00a047.8 · harm.\u00a040.2 · min\u00a016.3", "48 frames · log ± 0.056", "▦ scenes_crf38.y4m"));
        Clip neighbour = workspace().clips().get(1);
        robot.type(KeyCode.DELETE);
        until(() -> workspace().clips().size() == 2);
        assertThat(workspace().clipProperty().get()).isEqualTo(neighbour);
        assertThat(workspace().referenceProperty().get()).isEqualTo(new ReferenceChoice.Pristine());
        assertThat(workspace().overlayProperty().get()).isNull();
        until(() -> workspace().shown().filter(shown -> shown.finishedCount() == 48).isPresent());
    }

    @Test
    void cardsComeOneAPictureAfterTheCharts(FxRobot robot) throws TimeoutException {
        List<Integer> counts = new ArrayList<>();
        AnimationTimer[] counting = new AnimationTimer[1];
        robot.interact(() -> {
            counting[0] = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (!workspace().clips().isEmpty()) {
                        counts.add(cards(robot).size());
                    }
                }
            };
            counting[0].start();
        });
        open(robot, Demo.files());
        until(() -> cards(robot).equals(workspace().clips()) && cards(robot).size() == 3);
        robot.interact(counting[0]::stop);
        assertThat(counts.getFirst()).isZero();
        for (int picture = 1; picture < counts.size(); picture++) {
            assertThat(counts.get(picture) - counts.get(picture - 1)).isBetween(0, 1);
        }
        untilAsserted(() -> assertThat(robot.lookup("#clips").queryListView().getSelectionModel().getSelectedItem())
                .isEqualTo(workspace().clipProperty().get()));
    }

    @Test
    void anotherModelIsChosenAndClosedAndTheClipsFollow(FxRobot robot) throws TimeoutException {
        open(robot, List.of(LOG));
        until(() -> robot.lookup("#message").queryLabeled().getText().contains("scenes_crf38 waits"));
        open(robot, List.of(MODEL, COLLECTION));
        until(() -> workspace().clips().size() == 1 && workspace().models().size() == 2);
        untilAsserted(() -> assertThat(words(robot, "#model-card")).contains(
                "202 support vectors · 11 members · clip 0–100"));
        until(() -> robot.lookup("#use-demo_vmaf6").tryQuery().isPresent());
        robot.clickOn("#use-demo_vmaf6");
        until(() -> name().equals("demo_vmaf6") && workspace().clips().size() == 1);
        untilAsserted(() -> {
            assertThat(words(robot, "#model-card")).doesNotContain("202 support vectors · 11 members · clip 0–100");
            assertThat(robot.lookup("#model-features").query().isVisible()).isFalse();
        });
        robot.clickOn("#model-more");
        untilAsserted(() -> assertThat(robot.lookup("#model-features").query().isVisible()).isTrue());
        assertThat(words(robot, "#model-features").toString()).contains("adm2", "Detail loss");
        robot.clickOn("#close-demo_vmaf6");
        until(() -> name().equals("demo_vmaf6_bootstrap") && workspace().models().size() == 1);
        assertThat(workspace().clips()).hasSize(1);
    }

    @Test
    void columnsThatNoNameTellsAreAskedForInPlace(FxRobot robot, @TempDir Path folder)
            throws TimeoutException, IOException {
        Path odd = folder.resolve("odd.csv");
        Files.writeString(odd, Files.readString(LOG).replace("integer_adm2,", "detail,"));
        open(robot, List.of(MODEL, LOG, odd));
        until(() -> workspace().undecided().size() == 1 && workspace().clips().size() == 1);
        until(() -> robot.lookup("#map-use").tryQuery().filter(Node::isDisabled).isPresent());
        ComboBox<String> choice = robot.lookup("#map-adm2").queryComboBox();
        assertThat(choice.getItems()).contains("detail");
        assertThat(robot.lookup("#map-expected-adm2").queryLabeled().getText())
                .isEqualTo("adm2 is measured in (the model was made for about 0.6118 to 1)");
        robot.clickOn("#map-adm2");
        until(() -> robot.lookup(".combo-box-popup .list-cell").queryAll().stream()
                .anyMatch(cell -> Spoken.name(cell).equals(
                        "detail. 0.8211  0.7712  0.7866 … · from 0.7032 to 0.9318")));
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> choice.setValue("detail"));
        assertThat(robot.lookup("#map-preview-adm2").queryLabeled().getText()).contains("from 0.7032 to 0.9318");
        robot.interact(() -> robot.lookup("#map-use").queryButton().fire());
        until(() -> workspace().undecided().isEmpty() && workspace().clips().size() == 2);
        assertThat(workspace().clips().getLast().matrix().scores())
                .isEqualTo(workspace().clips().getFirst().matrix().scores());
        assertThat(robot.lookup("#map-use").tryQuery()).isEmpty();
    }

    @Test
    void logsThatWaitAskOneAPictureAndKeepWhatIsChosenInThem(FxRobot robot, @TempDir Path folder)
            throws TimeoutException, IOException {
        List<Path> odd = new ArrayList<>(List.of(MODEL));
        for (String name : List.of("one", "two", "three")) {
            odd.add(Files.writeString(folder.resolve(name + ".csv"),
                    Files.readString(LOG).replace("integer_adm2,", "detail" + name + ",")));
        }
        List<Integer> counts = new ArrayList<>();
        AnimationTimer counting = new AnimationTimer() {
            @Override
            public void handle(long now) {
                counts.add(waiting(robot).getChildren().size());
            }
        };
        robot.interact(counting::start);
        open(robot, odd);
        until(() -> waiting(robot).getChildren().size() == 3);
        robot.interact(counting::stop);
        for (int picture = 1; picture < counts.size(); picture++) {
            assertThat(counts.get(picture) - counts.get(picture - 1)).isBetween(0, 1);
        }
        robot.interact(() -> {
            choice(robot, "three").setValue("detailthree");
            choice(robot, "one").setValue("detailone");
            robot.from(robot.lookup("#waiting-one").<Node>query()).lookup("#map-use").queryButton().fire();
        });
        until(() -> workspace().undecided().size() == 2);
        assertThat(waiting(robot).getChildren()).extracting(Node::getId).containsExactly("waiting-two",
                "waiting-three");
        assertThat(choice(robot, "three").getValue()).isEqualTo("detailthree");
        open(robot, List.of(COLLECTION)); // which asks anew
        until(() -> name().equals("demo_vmaf6_bootstrap") && waiting(robot).getChildren().size() == 2);
        assertThat(choice(robot, "three").getValue()).isNull();
    }

    private static VBox waiting(FxRobot robot) {
        return robot.lookup("#waiting").queryAs(VBox.class);
    }

    private static ComboBox<String> choice(FxRobot robot, String log) {
        return robot.from(robot.lookup("#waiting-" + log).<Node>query()).lookup("#map-adm2").queryComboBox();
    }

    private void open(FxRobot robot, List<Path> files) {
        robot.interact(() -> explorer.open(files));
    }

    /** All texts of the labels under a node. */
    private static List<String> words(FxRobot robot, String query) {
        return robot.from(robot.lookup(query).<Node>queryAll()).lookup(".label")
                .<Label>queryAllAs(Label.class).stream().map(Label::getText).filter(text -> text != null).toList();
    }

    private String name() {
        var model = workspace().modelProperty().get();
        return model == null ? "" : model.name();
    }

    private static List<?> cards(FxRobot robot) {
        return robot.lookup("#clips").queryListView().getItems();
    }

    private Workspace workspace() {
        return explorer.workspace();
    }
}
