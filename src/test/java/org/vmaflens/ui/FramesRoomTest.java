package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Method;

/** A window that is made large at once fills its table of frames with rows and cells a few a picture. */
@ExtendWith(WindowExtension.class)
class FramesRoomTest {

    /** Those that are made for the first picture, and some whose turn it is. */
    private static final int ROWS = 8;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Stage window;

    @Start
    void start(Stage stage) {
        explorer = new Explorer();
        explorer.workspace().methodProperty().set(Method.EXACT);
        window = OwnWindow.show(explorer, 900, 450);
        explorer.open(Demo.files());
    }

    @Stop
    void stop() {
        window.close();
        explorer.close();
    }

    @Test
    void rowsAndCellsComeAFewAPicture(FxRobot robot) throws TimeoutException {
        until(() -> explorer.workspace().shown().filter(shown -> shown.finishedCount() == 48).isPresent());
        robot.interact(() -> robot.lookup("#views").queryAs(TabPane.class).getSelectionModel().select(2));
        until(() -> FrameRows.inSight(robot).size() > 3 && isWhole(robot));
        int few = cells(robot);
        List<Integer> counts = new ArrayList<>();
        Set<Integer> wrong = new TreeSet<>();
        AnimationTimer counting = new AnimationTimer() {
            @Override
            public void handle(long now) {
                counts.add(cells(robot));
                FrameRows.inSight(robot).stream().filter(row -> row.getOpacity() == 1)
                        .filter(row -> !tellsItsFrame(row))
                        .forEach(row -> wrong.add(row.getIndex()));
            }
        };
        robot.interact(() -> explorer.workspace().frameProperty().set(30)); // which the table brings into sight
        until(() -> FrameRows.inSight(robot).getFirst().getIndex() > 10 && isWhole(robot));
        robot.interact(() -> {
            counting.start();
            robot.lookup("#frames").queryAs(TableView.class).scrollTo(0); // all rows take other frames, and more cells
            window.setWidth(1440);
            window.setHeight(900);
        });
        until(() -> FrameRows.inSight(robot).size() > 2 * ROWS && cells(robot) > 2 * few && isWhole(robot));
        robot.interact(counting::stop);
        assertThat(wrong).as("rows that are seen with another's figures").isEmpty();
        assertThat(FrameRows.inSight(robot)).hasSizeGreaterThan(2 * ROWS);
        int most = FrameRows.inSight(robot).stream().mapToInt(FramesRoomTest::cells).max().orElse(0);
        for (int picture = 1; picture < counts.size(); picture++) {
            assertThat(counts.get(picture) - counts.get(picture - 1)).as("cells of a picture")
                    .isLessThanOrEqualTo(ROWS * most);
        }
    }

    /** Whether all rows have as many cells, and are seen. */
    private static boolean isWhole(FxRobot robot) {
        return FrameRows.inSight(robot).stream().mapToInt(FramesRoomTest::cells).distinct().count() == 1
                && FrameRows.inSight(robot).stream().allMatch(row -> row.getOpacity() == 1);
    }

    /** Its number, which is its place in the demo's clips. */
    private static boolean tellsItsFrame(TableRow<?> row) {
        return row.getChildrenUnmodifiable().stream().filter(TableCell.class::isInstance)
                .map(cell -> (TableCell<?, ?>) cell)
                .filter(cell -> "column-frame".equals(cell.getTableColumn().getId()))
                .allMatch(cell -> String.valueOf(row.getIndex()).equals(cell.getText()));
    }

    private static int cells(FxRobot robot) {
        return FrameRows.inSight(robot).stream().mapToInt(FramesRoomTest::cells).sum();
    }

    private static int cells(TableRow<?> row) {
        return (int) row.getChildrenUnmodifiable().stream().filter(child -> child instanceof TableCell
                && child.isVisible()).count();
    }
}
