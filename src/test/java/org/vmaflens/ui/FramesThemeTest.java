package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Method;

/** The table of frames takes other colours without holding the window up. */
@ExtendWith(WindowExtension.class)
class FramesThemeTest {

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        explorer = new Explorer();
        explorer.workspace().methodProperty().set(Method.EXACT);
        stage.setScene(explorer.scene(1440, 900));
        stage.show();
        explorer.open(Demo.files());
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void otherColoursReachTheTableAFewRowsAPictureAndLeaveItAsItWas(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> robot.lookup("#frames").tryQueryAs(TableView.class).filter(found -> found.getItems().size() == 48
                && found.getMaxHeight() == Region.USE_COMPUTED_SIZE).isPresent());
        TableView<?> table = robot.lookup("#frames").queryTableView();
        robot.interact(() -> {
            table.getSelectionModel().clearAndSelect(40);
            table.scrollTo(30);
            table.requestFocus();
        });
        until(() -> frames(robot).contains("40") && drawn(table) > 20);
        int top = top(robot);
        List<String> listed = frames(robot);
        Paint light = robot.lookup("#frames .table-cell").<TableCell<?, ?>>query().getTextFill();
        List<Integer> drawn = new CopyOnWriteArrayList<>();
        List<Integer> heads = new CopyOnWriteArrayList<>();
        AnimationTimer pictures = new AnimationTimer() {
            @Override
            public void handle(long now) {
                drawn.add(drawn(table));
                heads.add(table.lookupAll(".column-header").size());
            }
        };
        robot.interact(() -> {
            explorer.theming().toggle();
            explorer.theming().toggle();
            explorer.theming().toggle();
            pictures.start();
        });
        until(() -> drawn.contains(0) && frames(robot).equals(listed) && drawn(table) >= listed.size());
        robot.interact(pictures::stop);
        assertThat(drawn).anyMatch(rows -> rows > 0 && rows < listed.size());
        assertThat(top(robot)).isEqualTo(top);
        assertThat(table.isFocused()).isTrue();
        assertThat(heads).contains(0);
        assertThat(heads.getLast()).isGreaterThan(10);
        assertThat(table.getSelectionModel().getSelectedIndices()).asString().isEqualTo("[40]");
        assertThat(robot.lookup("#frames .table-cell").<TableCell<?, ?>>queryAll()).extracting(Labeled::getTextFill)
                .doesNotContain(light);
    }

    /** Rows that can be seen with their cells. */
    private static int drawn(TableView<?> table) {
        return (int) table.lookupAll(".table-row-cell").stream().filter(row -> row.isVisible() && row.getOpacity() == 1
                && !((TableRow<?>) row).isEmpty() && !((TableRow<?>) row).getChildrenUnmodifiable().isEmpty()).count();
    }

    private static List<String> frames(FxRobot robot) {
        return robot.lookup("#frames .table-cell").<TableCell<?, ?>>queryAll().stream()
                .filter(cell -> "column-frame".equals(cell.getTableColumn().getId()) && !cell.isEmpty())
                .map(Labeled::getText).sorted().toList();
    }

    private static int top(FxRobot robot) {
        return robot.lookup("#frames .virtual-flow").<VirtualFlow<?>>query().getFirstVisibleCell().getIndex();
    }
}
