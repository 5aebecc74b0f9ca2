package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;
import static org.vmaflens.ui.Waiting.untilAsserted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.plot.Numbers;
import org.vmaflens.ui.workspace.ValueShown;
import org.vmaflens.ui.workspace.Workspace;

/** What the rows of the table of frames say when the same frames have other figures. */
@ExtendWith(WindowExtension.class)
class FramesToldTest {

    private static final int FRAMES = 48;
    private static final int FEATURES = 6;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
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
    void rowsTellAnotherClipsFigures(FxRobot robot) throws TimeoutException {
        frames(robot);
        robot.interact(() -> table(robot).scrollTo(40));
        show(robot, 0);
        show(robot, 1);
        robot.interact(() -> table(robot).scrollTo(0));
        tellsScores(robot, 1);
    }

    @Test
    void columnsThatWereOutOfSightAtTheSideTellAnotherClipsFigures(FxRobot robot) throws TimeoutException {
        frames(robot);
        show(robot, 0);
        robot.interact(() -> table(robot).scrollToColumnIndex(table(robot).getColumns().size() - 1));
        tells(robot, "column-adm2.raw", 4, frame -> adm(0, frame));
        robot.interact(() -> table(robot).scrollToColumnIndex(0));
        until(() -> texts(robot, "column-adm2.raw").stream().allMatch(text -> text.endsWith(" ")));
        show(robot, 1);
        robot.interact(() -> table(robot).scrollToColumnIndex(table(robot).getColumns().size() - 1));
        tells(robot, "column-adm2.raw", 4, frame -> adm(1, frame));
    }

    @Test
    void rowsThatLeftWithALowerWindowTellAnotherClipsFiguresWhenTheyComeBack(FxRobot robot) throws TimeoutException {
        frames(robot);
        show(robot, 0);
        robot.interact(() -> stage.setHeight(500));
        until(() -> texts(robot, "column-score").size() < 14);
        show(robot, 1);
        robot.interact(() -> stage.setHeight(900));
        until(() -> texts(robot, "column-score").size() > 20);
        tellsScores(robot, 1);
    }

    @Test
    void rowsThatAFilterBringsTellTheirOwnFigures(FxRobot robot) throws TimeoutException {
        frames(robot);
        show(robot, 0);
        double[] scores = explorer.workspace().clips().getFirst().matrix().scores();
        double median = Arrays.stream(scores).sorted().skip(FRAMES / 2).findFirst().orElseThrow();
        List<String> low = IntStream.range(0, FRAMES).filter(frame -> scores[frame] < median)
                .mapToObj(frame -> frame + " " + Numbers.fixed(scores[frame], 2)).limit(15).toList();
        TextField query = robot.lookup("#frames-query").queryAs(TextField.class);
        robot.interact(() -> query.setText("score < " + median));
        untilAsserted(() -> assertThat(FrameRows.inSight(robot).stream()
                .map(row -> cell(row, "column-frame") + " " + cell(row, "column-score")).limit(15).toList())
                .isEqualTo(low));
        robot.interact(query::clear);
        tellsScores(robot, 0);
    }

    @Test
    void screenReadersAreToldTheFigureOfARowWhoseCellIsOutOfSight(FxRobot robot) throws TimeoutException {
        frames(robot);
        show(robot, 0);
        List<TableCell<?, ?>> cells = new ArrayList<>();
        robot.interact(() -> {
            for (TableRow<?> row : FrameRows.inSight(robot)) {
                row.getChildrenUnmodifiable().stream()
                        .filter(node -> node instanceof TableCell<?, ?> cell
                                && isOf(cell.getTableColumn(), "column-score"))
                        .forEach(node -> cells.add((TableCell<?, ?>) node));
            }
            table(robot).scrollToColumnIndex(table(robot).getColumns().size() - 1);
        });
        until(() -> texts(robot, "column-score").stream().allMatch(text -> text.endsWith(" ")));
        robot.interact(() -> table(robot).scrollTo(40));
        until(() -> FrameRows.inSight(robot).getFirst().getIndex() > 10);
        double[] scores = explorer.workspace().clips().getFirst().matrix().scores();
        robot.interact(() -> assertThat(cells).filteredOn(cell -> cell.getIndex() >= 0 && !cell.isEmpty())
                .hasSizeGreaterThan(5)
                .allSatisfy(cell -> assertThat(cell.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                        .isEqualTo(Numbers.fixed(scores[cell.getIndex()], 2))));
    }

    @Test
    void aColumnBecomesAsWideAsItsFiguresByADoubleClickOnItsEnd(FxRobot robot) throws TimeoutException {
        frames(robot);
        show(robot, 1); // no score of it is 100.00
        TableColumn<?, ?> column = table(robot).getColumns().stream().filter(one -> isOf(one, "column-adm2.raw"))
                .findFirst().orElseThrow();
        double narrow = fitted(robot, column);
        robot.interact(() -> table(robot).scrollToColumnIndex(0));
        TableColumn<?, ?> score = table(robot).getColumns().stream().filter(one -> isOf(one, "column-score"))
                .findFirst().orElseThrow();
        assertThat(narrow).isBetween(55.0, 100.0);
        assertThat(fitted(robot, score)).isBetween(40.0, narrow - 3);
    }

    /** The width, in pixels, that it takes for its longest figure. */
    private static double fitted(FxRobot robot, TableColumn<?, ?> column) throws TimeoutException {
        robot.interact(() -> {
            column.setMinWidth(10);
            column.setText(""); // its head may be wider
            column.setGraphic(null);
            column.setPrefWidth(200);
            table(robot).scrollToColumnIndex(table(robot).getColumns().indexOf(column));
        });
        until(() -> column.getWidth() == 200);
        Node head = robot.lookup((Node node) -> column.getId().equals(node.getId())).query();
        robot.doubleClickOn(robot.point(head).atPosition(Pos.CENTER_RIGHT).atOffset(-1, 0));
        until(() -> column.getWidth() < 200);
        return column.getWidth();
    }

    private void frames(FxRobot robot) throws TimeoutException {
        until(() -> explorer.workspace().clips().size() == 3);
        robot.interact(() -> robot.lookup("#views").queryAs(TabPane.class).getSelectionModel().select(2));
        until(() -> robot.lookup("#frames").tryQueryAs(Region.class)
                .filter(table -> table.getMaxHeight() == Region.USE_COMPUTED_SIZE).isPresent());
    }

    private void show(FxRobot robot, int clip) throws TimeoutException {
        robot.interact(() -> explorer.workspace().clipProperty().set(explorer.workspace().clips().get(clip)));
        tellsScores(robot, clip);
    }

    private void tellsScores(FxRobot robot, int clip) throws TimeoutException {
        double[] scores = explorer.workspace().clips().get(clip).matrix().scores();
        tells(robot, "column-score", 2, frame -> scores[frame]);
    }

    private double adm(int clip, int frame) {
        return explorer.workspace().clips().get(clip).matrix().raw()[frame * FEATURES];
    }

    @Test
    void whatIsExplainedAnewIsToldInTheSameColumns(FxRobot robot) throws TimeoutException {
        Workspace workspace = explorer.workspace();
        until(() -> workspace.clips().size() == 3);
        robot.interact(() -> {
            workspace.valueShownProperty().set(ValueShown.WEIGHT);
            workspace.methodProperty().set(Method.SAMPLED);
            robot.lookup("#views").queryAs(TabPane.class).getSelectionModel().select(2);
        });
        double[] first = explained(robot, Neighbourhood.DEFAULTS.withSamples(200));
        tells(robot, "column-adm2", 2, frame -> first[frame * FEATURES]);
        double[] second = explained(robot, Neighbourhood.DEFAULTS.withSamples(200).withStd(0.3));
        tells(robot, "column-adm2", 2, frame -> second[frame * FEATURES]);
        assertThat(second).isNotEqualTo(first);
    }

    private double[] explained(FxRobot robot, Neighbourhood setting) throws TimeoutException {
        robot.interact(() -> {
            explorer.workspace().settingProperty().set(setting);
            explorer.explain();
        });
        until(() -> explorer.workspace().shown().filter(shown -> setting.equals(shown.neighbourhood())
                && shown.finishedCount() == FRAMES).isPresent());
        return Objects.requireNonNull(explorer.workspace().shown().orElseThrow().fits()).weights();
    }

    /** Waits until every row in sight tells the figure of its frame. */
    private static void tells(FxRobot robot, String column, int decimals, IntToDoubleFunction figure)
            throws TimeoutException {
        untilAsserted(() -> assertThat(texts(robot, column)).hasSizeGreaterThan(5).allSatisfy(text -> {
            int frame = Integer.parseInt(text.substring(0, text.indexOf(' ')));
            assertThat(text).isEqualTo(frame + " " + Numbers.fixed(figure.applyAsDouble(frame), decimals));
        }));
    }

    /** Frame and figure of every row in sight, none for a column out of sight; rows are in the frames' order. */
    private static List<String> texts(FxRobot robot, String column) {
        return FrameRows.inSight(robot).stream().map(row -> row.getIndex() + " " + cell(row, column)).toList();
    }

    private static String cell(TableRow<?> row, String column) {
        return row.getChildrenUnmodifiable().stream()
                .filter(node -> node instanceof TableCell<?, ?> cell && isOf(cell.getTableColumn(), column))
                .map(node -> ((Labeled) node).getText()).findFirst().orElse("");
    }

    private static boolean isOf(TableColumn<?, ?> column, String id) {
        return id.equals(column.getId());
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#frames").queryTableView();
    }
}
