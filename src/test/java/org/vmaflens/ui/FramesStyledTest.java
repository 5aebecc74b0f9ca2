package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Method;
import org.vmaflens.ui.preferences.ThemeChoice;

/** When the rows of the table of frames find their styles. */
@ExtendWith(WindowExtension.class)
class FramesStyledTest {

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

    /** A colour that is set by hand stays until styles are found: a style sheet has another one. */
    @Test
    void aRowThatTakesAnotherFrameKeepsItsStyles(FxRobot robot) throws TimeoutException {
        frames(robot);
        robot.interact(() -> table(robot).getScene().getStylesheets()
                .add("data:text/css,.figures .table-cell { -fx-text-fill: green; }"));
        List<Labeled> cells = new ArrayList<>();
        until(() -> cells(robot).stream().allMatch(cell -> Color.GREEN.equals(cell.getTextFill())));
        robot.interact(() -> {
            cells.addAll(cells(robot));
            cells.forEach(cell -> cell.setTextFill(Color.RED));
            table(robot).scrollTo(40);
        });
        until(() -> FrameRows.inSight(robot).getFirst().getIndex() > 10);
        robot.interact(() -> assertThat(cells).hasSizeGreaterThan(50)
                .allSatisfy(cell -> assertThat(cell.getTextFill()).isEqualTo(Color.RED)));
    }

    @Test
    void aRowThatTakesASelectedFrameLooksSoInTheSameLayout(FxRobot robot) throws TimeoutException {
        frames(robot);
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(1));
        until(() -> backgrounds(robot, TableRow::isSelected).size() == 2);
        Paint selected = backgrounds(robot, TableRow::isSelected).get(true);
        Paint other = backgrounds(robot, TableRow::isSelected).get(false);
        assertThat(selected).isNotEqualTo(other);
        robot.interact(() -> {
            table(robot).scrollTo(40);
            table(robot).layout();
            assertThat(FrameRows.inSight(robot)).hasSizeGreaterThan(10).noneMatch(TableRow::isSelected)
                    .allSatisfy(row -> assertThat(background(row)).isEqualTo(other));
            table(robot).scrollTo(0);
            table(robot).layout();
            assertThat(FrameRows.inSight(robot)).anyMatch(TableRow::isSelected).allSatisfy(
                    row -> assertThat(background(row)).isEqualTo(row.isSelected() ? selected : other));
        });
    }

    @Test
    void rowsThatWereAwayWhileColoursChangedComeBackInTheNewOnes(FxRobot robot) throws TimeoutException {
        frames(robot);
        Paint light = background(FrameRows.inSight(robot).getFirst());
        int all = FrameRows.inSight(robot).size();
        TextField query = robot.lookup("#frames-query").queryAs(TextField.class);
        robot.interact(() -> query.setText("frame < 2"));
        until(() -> FrameRows.inSight(robot).size() == 2);
        robot.interact(() -> explorer.theming().choiceProperty().set(ThemeChoice.DARK));
        until(() -> FrameRows.inSight(robot).size() == 2
                && !background(FrameRows.inSight(robot).getFirst()).equals(light));
        Paint dark = background(FrameRows.inSight(robot).getLast());
        List<Paint> seen = new CopyOnWriteArrayList<>();
        robot.interact(() -> {
            query.getScene().addPostLayoutPulseListener(() -> FrameRows.inSight(robot).stream()
                    .filter(row -> row.getOpacity() == 1 && !row.isSelected())
                    .forEach(row -> seen.add(background(row))));
            query.clear();
        });
        until(() -> FrameRows.inSight(robot).size() == all
                && FrameRows.inSight(robot).stream().allMatch(row -> row.getOpacity() == 1));
        until(() -> FrameRows.inSight(robot).stream()
                .allMatch(row -> row.isSelected() || background(row).equals(dark)));
        assertThat(seen).as("in every picture").hasSizeGreaterThan(10).doesNotContain(light);
        assertThat(dark).isNotEqualTo(light);
    }

    private static Map<Boolean, Paint> backgrounds(FxRobot robot, Function<TableRow<?>, Boolean> kind) {
        return FrameRows.inSight(robot).stream()
                .collect(Collectors.toMap(kind, FramesStyledTest::background, (one, next) -> next));
    }

    private static Paint background(TableRow<?> row) {
        return row.getBackground().getFills().getLast().getFill();
    }

    private void frames(FxRobot robot) throws TimeoutException {
        until(() -> explorer.workspace().clips().size() == 3);
        robot.interact(() -> robot.lookup("#views").queryAs(TabPane.class).getSelectionModel().select(2));
        until(() -> robot.lookup("#frames").tryQueryAs(Region.class)
                .filter(table -> table.getMaxHeight() == Region.USE_COMPUTED_SIZE).isPresent());
        until(() -> FrameRows.inSight(robot).size() > 10
                && FrameRows.inSight(robot).stream().allMatch(row -> row.getOpacity() == 1
                        && row.getChildrenUnmodifiable().stream().filter(Node::isVisible).count() > 3));
    }

    private static List<Labeled> cells(FxRobot robot) {
        return FrameRows.inSight(robot).stream().filter(row -> !row.isSelected() && !row.isFocused())
                .flatMap(row -> row.getChildrenUnmodifiable().stream())
                .filter(TableCell.class::isInstance).map(Labeled.class::cast).toList();
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#frames").queryTableView();
    }
}
