package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;
import static org.vmaflens.ui.Waiting.untilAsserted;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.IntToDoubleFunction;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.plot.Numbers;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.ValueShown;
import org.vmaflens.ui.workspace.Workspace;

/** What the rows of the table of frames say when the same frames have other figures. */
@ExtendWith(ApplicationExtension.class)
class FramesToldTest {

    private static final int FRAMES = 48;
    private static final int FEATURES = 6;

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
    void rowsInSightAndRowsKeptForLaterTellAnotherClipsFigures(FxRobot robot) throws TimeoutException {
        Workspace workspace = explorer.workspace();
        until(() -> workspace.clips().size() == 3);
        robot.interact(() -> robot.lookup("#views").queryAs(TabPane.class).getSelectionModel().select(2));
        until(() -> robot.lookup("#frames").tryQueryAs(Region.class)
                .filter(table -> table.getMaxHeight() == Region.USE_COMPUTED_SIZE).isPresent());
        Clip first = workspace.clips().get(0);
        Clip second = workspace.clips().get(1);
        robot.interact(() -> workspace.clipProperty().set(first));
        tells(robot, first);
        robot.interact(() -> table(robot).scrollTo(40));
        tells(robot, first);
        robot.interact(() -> workspace.clipProperty().set(second));
        tells(robot, second);
        robot.interact(() -> table(robot).scrollTo(0));
        tells(robot, second);
        robot.interact(() -> {
            table(robot).scrollTo(40);
            workspace.clipProperty().set(first);
        });
        tells(robot, first);
        robot.interact(() -> table(robot).scrollTo(0));
        tells(robot, first);
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

    private static void tells(FxRobot robot, Clip clip) throws TimeoutException {
        tells(robot, "column-score", 2, frame -> clip.matrix().scores()[frame]);
    }

    /** Waits until every row in sight tells the figure of its frame. */
    private static void tells(FxRobot robot, String column, int decimals, IntToDoubleFunction figure)
            throws TimeoutException {
        untilAsserted(() -> assertThat(texts(robot, column)).hasSizeGreaterThan(15).allSatisfy(text -> {
            int frame = Integer.parseInt(text.substring(0, text.indexOf(' ')));
            assertThat(text).isEqualTo(frame + " " + Numbers.fixed(figure.applyAsDouble(frame), decimals));
        }));
    }

    /** Frame and figure of every row in sight. */
    private static List<String> texts(FxRobot robot, String column) {
        List<String> texts = new ArrayList<>();
        for (TableRow<?> row : robot.lookup("#frames .table-row-cell").queryAllAs(TableRow.class)) {
            if (row.isVisible() && !row.isEmpty()) {
                texts.add(cell(row, "column-frame") + " " + cell(row, column));
            }
        }
        return texts;
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
