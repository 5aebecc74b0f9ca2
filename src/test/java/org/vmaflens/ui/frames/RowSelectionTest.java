package org.vmaflens.ui.frames;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.vmaflens.ui.WindowExtension;
import org.vmaflens.ui.workspace.Latest;

/** What is selected by mouse, keys and code, and what becomes of it when rows are sorted and filtered. */
@ExtendWith(WindowExtension.class)
class RowSelectionTest {

    private static final int FILM = 172_800;

    private final RowList rows = new RowList();

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private FrameTable table;

    @Start
    void start(Stage stage) {
        table = new FrameTable(rows, () -> {
        }, Latest.onSameThread());
        table.setFigures(List.of(new Figure("frame", "Frame", "its number", 0, row -> row)), 9);
        stage.setScene(new Scene(table, 300, 600));
        stage.show();
        rows.show(RowList.Order.of(IntStream.range(0, 12).toArray(), 12));
    }

    @Test
    void mouseAndKeysSelectAsInAnyTable(FxRobot robot) {
        click(robot, 3, false, false);
        assertThat(selected()).containsExactly(3);
        click(robot, 8, true, false);
        assertThat(selected()).containsExactly(3, 4, 5, 6, 7, 8);
        click(robot, 5, true, false);
        assertThat(selected()).as("a range is counted from where it began").containsExactly(3, 4, 5);
        click(robot, 1, true, false);
        assertThat(selected()).containsExactly(1, 2, 3);
        click(robot, 9, false, true);
        click(robot, 2, false, true);
        assertThat(selected()).containsExactly(1, 3, 9);
        assertThat(marked(robot)).containsExactly(1, 3, 9);
        click(robot, 6, false, false);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, 3).release(KeyCode.SHIFT);
        assertThat(selected()).containsExactly(6, 7, 8, 9);
        robot.press(KeyCode.SHIFT).type(KeyCode.UP, 2).release(KeyCode.SHIFT);
        assertThat(selected()).containsExactly(6, 7);
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        assertThat(selected()).hasSize(12);
        robot.type(KeyCode.HOME);
        assertThat(selected()).containsExactly(0);
        robot.type(KeyCode.DOWN);
        assertThat(selected()).containsExactly(1);
        assertThat(marked(robot)).containsExactly(1);
    }

    @Test
    void theSelectedFramesStaySelectedWhenRowsAreSortedAndGoWhenTheyAreFilteredOut(FxRobot robot) {
        robot.interact(() -> table.selection().selectIndices(2, 5, 7));
        robot.interact(() -> list(11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0));
        assertThat(selected()).containsExactly(4, 6, 9);
        assertThat(frames()).containsExactly(7, 5, 2);
        assertThat(table.selection().getSelectedItem()).as("the last one selected").isEqualTo(new FrameRow(7));
        assertThat(table.selection().getSelectedIndex()).isEqualTo(4);
        assertThat(marked(robot)).containsExactly(4, 6, 9);
        robot.interact(() -> list(1, 2, 3, 5));
        assertThat(frames()).containsExactly(2, 5);
        assertThat(table.selection().getSelectedItem()).as("the first of those that are left").isEqualTo(
                new FrameRow(2));
        robot.interact(() -> list(0, 1, 2, 3, 4, 5, 6, 7));
        assertThat(frames()).containsExactly(2, 5);
        robot.interact(() -> list(9));
        assertThat(table.selection().isEmpty()).isTrue();
        assertThat(table.selection().getSelectedIndex()).isEqualTo(-1);
    }

    @Test
    void changesTellWhatWasThereAndARangeIsToldOnce(FxRobot robot) {
        List<String> told = new ArrayList<>();
        robot.interact(() -> {
            table.selection().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> {
                while (change.next()) {
                    told.add(change.getRemoved() + " → " + change.getAddedSubList());
                }
            });
            table.selection().selectRange(2, 5);
            table.selection().clearAndSelect(7);
            table.selection().selectRange(7, 4);
            table.selection().clearSelection(6);
            table.selection().clearSelection(7);
            table.selection().select(100);
            assertThat(selected()).as("known before it is told").containsExactly(5);
        });
        robot.interact(() -> assertThat(told).containsExactly("[] → [2, 3, 4]", "[2, 3, 4] → [7]", "[7] → [5, 6, 7]",
                "[5, 6, 7] → [5]"));
    }

    @Test
    void aFilmIsSelectedAsAWholeAndCopiedInItsOrder(FxRobot robot) {
        robot.interact(() -> {
            rows.show(RowList.Order.of(IntStream.range(0, FILM).map(row -> FILM - 1 - row).toArray(), FILM));
            table.selection().selectAll();
        });
        assertThat(table.selection().getSelectedIndices()).hasSize(FILM);
        assertThat(table.selection().getSelectedItems().get(0)).isEqualTo(new FrameRow(FILM - 1));
        robot.interact(() -> {
            table.selection().clearAndSelect(3);
            table.selection().selectRange(3, 6);
        });
        assertThat(frames()).containsExactly(FILM - 4, FILM - 5, FILM - 6);
        assertThat(table.selection().getSelectedCells()).hasSize(1);
    }

    private void list(int... next) {
        rows.show(RowList.Order.of(next, 12));
    }

    private List<Integer> selected() {
        return List.copyOf(table.selection().getSelectedIndices());
    }

    private List<Integer> frames() {
        return table.selection().getSelectedItems().stream().map(FrameRow::index).toList();
    }

    /** The rows that look selected. */
    private static List<Integer> marked(FxRobot robot) {
        robot.interact(() -> {
        });
        return robot.lookup("#frames .table-row-cell").queryAll().stream().<TableRow<?>>map(node -> (TableRow<?>) node)
                .filter(row -> row.isSelected() && !row.isEmpty()).map(IndexedCell::getIndex).sorted().toList();
    }

    /** By hand: the headless robot's presses know no modifier keys. */
    private static void click(FxRobot robot, int row, boolean shift, boolean shortcut) {
        Node cell = robot.lookup("#frames .table-cell").queryAll().stream()
                .filter(node -> node instanceof TableCell<?, ?> one && one.getIndex() == row).findFirst()
                .orElseThrow();
        robot.interact(() -> {
            Point2D at = cell.localToScene(5, 5);
            List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED).forEach(type -> Event.fireEvent(cell,
                    new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, shift,
                            shortcut, false, false, true, false, false, false, false, true, null)));
        });
    }
}
