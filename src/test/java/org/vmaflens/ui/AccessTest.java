package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.vmaflens.explain.Method;
import org.vmaflens.ui.timeline.TimelineMode;
import org.vmaflens.ui.timeline.TimelineView;
import org.vmaflens.ui.workspace.Workspace;

/** Whoever cannot see the window, or has no mouse, can use all of it, down to its smallest size. */
@ExtendWith(WindowExtension.class)
class AccessTest {

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Scene scene;

    @Start
    void start(Stage stage) {
        explorer = new Explorer();
        scene = explorer.scene(1000, 650);
        stage.setScene(scene);
        stage.show();
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void everythingHasANameAndIsReachedByTab(FxRobot robot, @TempDir Path folder) throws TimeoutException, IOException {
        assertThat(faults(robot)).as("the empty window").isEmpty();
        assertThat(scene.getFocusOwner()).isEqualTo(robot.lookup("#empty-open").query());

        Path odd = folder.resolve("odd.csv");
        Files.writeString(odd,
                Files.readString(Path.of("fixtures/scenes_crf38.csv")).replace("integer_adm2,", "detail,"));
        Path raw = Files.write(folder.resolve("some.yuv"), new byte[1000]);
        List<Path> files = new ArrayList<>(Demo.files());
        files.addAll(List.of(Path.of("models/demo_vmaf6_bootstrap.json"), odd, raw));
        robot.interact(() -> explorer.open(files));
        until(() -> workspace().clips().size() == 3 && workspace().undecided().size() == 1);
        robot.interact(() -> workspace().messageProperty().set("Something is wrong."));
        for (int tab = 3; tab >= 0; tab--) {
            show(robot, tab);
            assertThat(faults(robot)).as("tab %d", tab).isEmpty();
        }
        for (Method method : Method.values()) {
            robot.interact(() -> workspace().methodProperty().set(method));
            assertThat(faults(robot)).as("%s", method).isEmpty();
        }
        assertThat(everyStop(robot)).as("stops that Tab never gets to").isEmpty();

        robot.interact(() -> workspace().methodProperty().set(Method.POINTS));
        ComboBox<?> reference = robot.lookup("#reference").queryComboBox();
        robot.interact(() -> reference.getSelectionModel().selectLast());
        until(() -> robot.lookup("#reference-form .text-field").queryAll().size() == 6);
        assertThat(faults(robot)).as("the form of reference values").isEmpty();
    }

    @Test
    void chartsSayWhatIsSelectedTheLargestFirst(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> workspace().shown().filter(shown -> shown.finishedCount() == 48).isPresent());
        robot.interact(() -> workspace().frameProperty().set(5));
        until(() -> said(robot, "#timeline").contains("frame 5 "));
        assertThat(said(robot, "#timeline")).startsWith(
                "Timeline of scenes_crf38. frame 5 · 0.200 s · VMAF 24.1. adm2 −53.8, vif_scale3 −16.4, vif_scale2 −10.5");
        show(robot, 1);
        assertThat(said(robot, "#heatmap")).startsWith(
                "Heatmap of scenes_crf38: features by frames. frame 5 · 0.200 s · VMAF 24.1. adm2 −53.8");
        robot.interact(() -> workspace().frameProperty().set(14));
        assertThat(said(robot, "#heatmap")).contains("frame 14 ", "adm2 −58.");
    }

    @Test
    void theKeysGoOnInTheViewThatAKeyBringsUp(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> workspace().clips().size() == 3);
        robot.interact(() -> robot.lookup("#timeline").query().requestFocus());
        List<String> owners = new ArrayList<>();
        for (KeyCode view : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT1)) {
            robot.push(KeyCode.CONTROL, view);
            WaitForAsyncUtils.waitForFxEvents();
            owners.add(scene.getFocusOwner().getId());
        }
        assertThat(owners).containsExactly("heatmap", "frames", "compare-pane", "timeline");

        robot.interact(() -> robot.lookup("#open").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("open");
    }

    @Test
    void theTimelinesToolsFitTheSmallestWindow(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> workspace().clips().size() == 3);
        robot.interact(() -> {
            workspace().timeAxisProperty().set(true);
            workspace().overlayProperty().set(workspace().clips().getFirst());
            robot.lookup("#timeline").queryAs(TimelineView.class).modeProperty().set(TimelineMode.LINES);
        });
        WaitForAsyncUtils.waitForFxEvents();
        ToolBar bar = robot.lookup("#timeline-bar").queryAs(ToolBar.class);
        for (Node item : bar.getItems()) {
            if (item.isVisible()) {
                assertThat(item.getParent()).as("%s is in the overflow", item).isNotNull();
                assertThat(bar.sceneToLocal(item.localToScene(item.getLayoutBounds())).getMaxX()).as("%s", item)
                        .isBetween(1.0, bar.getWidth());
            }
        }
    }

    /** Stops that a round of Tab leaves out. */
    private List<Node> everyStop(FxRobot robot) {
        List<Node> left = new ArrayList<>();
        robot.interact(() -> {
            Set<Node> reached = new LinkedHashSet<>();
            robot.lookup("#open").query().requestFocus();
            Node at = scene.getFocusOwner();
            while (at != null && reached.add(at)) {
                at.requestFocusTraversal(TraversalDirection.NEXT);
                at = scene.getFocusOwner();
            }
            left.addAll(Spoken.stops(scene.getRoot()));
            left.removeAll(reached);
            // Tab stops at one of a group of toggles, and the arrow keys go on from there.
            left.removeIf(node -> node instanceof Toggle toggle && toggle.getToggleGroup() != null
                    && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains));
        });
        return left;
    }

    private static List<String> faults(FxRobot robot) {
        List<String> faults = new ArrayList<>();
        robot.interact(() -> Window.getWindows().forEach(window -> faults.addAll(
                Spoken.faults(window.getScene().getRoot()))));
        return faults;
    }

    private void show(FxRobot robot, int tab) throws TimeoutException {
        robot.interact(() -> robot.lookup("#views").queryAs(TabPane.class).getSelectionModel().select(tab));
        WaitForAsyncUtils.waitForFxEvents();
        until(() -> workspace().jobProperty().get() == null || workspace().jobProperty().get().state().isOver());
    }

    private static String said(FxRobot robot, String query) {
        return Spoken.name(robot.lookup(query).query());
    }

    private Workspace workspace() {
        return explorer.workspace();
    }
}
