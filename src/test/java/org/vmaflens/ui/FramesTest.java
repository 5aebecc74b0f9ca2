package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;
import static org.vmaflens.ui.Waiting.untilAsserted;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
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
import org.vmaflens.ui.workspace.FrameRange;
import org.vmaflens.ui.workspace.Workspace;

/** The table of frames: filtered, sorted, copied, and selected together with the timeline. */
@ExtendWith(WindowExtension.class)
class FramesTest {

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
    void aTypedFilterIsUnderstoodAndSortedRowsAreCopied(FxRobot robot) throws TimeoutException {
        table(robot);
        robot.interact(() -> query(robot).setText("sc < 20 and ad > 45"));
        until(() -> understood(robot).equals("score < 20 and adm2 > 45 · 4 of 48 frames"));
        until(() -> frames(robot).equals(List.of("7", "13", "14", "15")));
        robot.interact(() -> {
            TableColumn<?, ?> score = column(robot, "column-score");
            score.setSortType(TableColumn.SortType.DESCENDING);
            sort(robot, score);
        });
        until(() -> frames(robot).equals(List.of("7", "13", "15", "14")));
        robot.interact(() -> {
            robot.lookup("#frames").queryTableView().getSelectionModel().selectRange(1, 3);
            robot.lookup("#frames").queryTableView().requestFocus();
        });
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        until(() -> clipboard(robot).startsWith("frame\t"));
        String[] copied = clipboard(robot).split("\n");
        assertThat(copied).hasSizeGreaterThanOrEqualTo(3);
        assertThat(copied[0]).startsWith("frame\ttime\tscore\tlog\tadm2\t").contains("\tgap\t", "\tadm2.raw");
        assertThat(clipboard(robot)).contains("\n13\t0.52\t18.35");
        robot.interact(() -> query(robot).setText("score > 200"));
        until(() -> understood(robot).equals("score > 200 · 0 of 48 frames"));
        assertThat(robot.lookup("#frames-none").queryLabeled()).matches(Node::isVisible)
                .returns("No frame matches the filter.", Labeled::getText);
        robot.interact(() -> query(robot).setText("nonsense > 3"));
        until(() -> understood(robot).contains("no column “nonsense”"));
        assertThat(robot.lookup("#frames").queryTableView().getItems()).hasSize(48);
    }

    @Test
    void theKeysSortByAnyColumn(FxRobot robot) throws TimeoutException {
        table(robot);
        robot.interact(() -> robot.lookup("#frames").queryTableView().requestFocus());
        sortByTheThirdColumn(robot);
        List<String> rising = sorted(1);
        until(() -> firstFrames(robot, 10).equals(rising.subList(0, 10)));
        assertThat(robot.lookup("#frames").queryTableView().getSortOrder()).extracting(TableColumn::getId)
                .containsExactly("column-score");
        sortByTheThirdColumn(robot);
        until(() -> firstFrames(robot, 1).equals(sorted(-1).subList(0, 1)));
        sortByTheThirdColumn(robot);
        until(() -> firstFrames(robot, 3).equals(List.of("0", "1", "2")));
    }

    @Test
    void theTableUnfoldsUntilItFillsItsPlace(FxRobot robot) throws TimeoutException {
        table(robot);
        Region table = robot.lookup("#frames").queryAs(Region.class);
        until(() -> table.getHeight() > 400 && table.getMaxHeight() == Region.USE_COMPUTED_SIZE
                && Math.abs(table.getBoundsInParent().getMaxY() - table.getParent().getLayoutBounds().getHeight()) < 1);
    }

    @Test
    void anotherMethodKeepsColumnsAndMakesTheCellsOfNewOnesAFewRowsAPicture(FxRobot robot) throws TimeoutException {
        table(robot);
        Region table = robot.lookup("#frames").queryAs(Region.class);
        until(() -> table.getMaxHeight() == Region.USE_COMPUTED_SIZE);
        TableColumn<?, ?> adm = column(robot, "column-adm2");
        robot.interact(() -> robot.lookup("#frames").queryTableView().scrollTo(13));
        until(() -> top(robot) == 13);
        robot.interact(() -> workspace().methodProperty().set(Method.POINTS));
        until(() -> robot.lookup("#column-gap").tryQuery().isEmpty());
        assertThat(column(robot, "column-adm2")).isSameAs(adm);
        until(() -> table.getMaxHeight() == Region.USE_COMPUTED_SIZE);
        robot.interact(() -> { // as by dragging its head
            List<TableColumn<?, ?>> dragged = new ArrayList<>(robot.lookup("#frames").queryTableView().getColumns());
            Collections.swap(dragged, 1, 2);
            reorder(robot, dragged);
        });
        List<String> wrong = new ArrayList<>();
        List<Object> before = new ArrayList<>();
        List<Long> counts = new ArrayList<>();
        AnimationTimer[] counting = new AnimationTimer[1];
        robot.interact(() -> {
            counting[0] = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    counts.add(robot.lookup("#frames .table-cell").queryAll().stream()
                            .filter(cell -> "column-r2".equals(((TableCell<?, ?>) cell).getTableColumn().getId()))
                            .count());
                    List<?> heads = List.copyOf(robot.lookup("#frames").queryTableView().getColumns());
                    if (heads.equals(before)) { // and laid out
                        wrong.addAll(underOtherHeads(robot, heads));
                    }
                    before.clear();
                    before.addAll(heads);
                }
            };
            counting[0].start();
            robot.lookup("#frames").queryTableView().scrollToColumnIndex(10); // cells out of sight are not in the window
            workspace().methodProperty().set(Method.EXACT);
        });
        until(() -> counts.getLast() > 15);
        until(() -> table.getMaxHeight() == Region.USE_COMPUTED_SIZE);
        until(() -> top(robot) == 13);
        robot.interact(counting[0]::stop);
        assertThat(wrong).isEmpty();
        assertThat(robot.lookup("#frames").queryTableView().getColumns()).extracting(TableColumn::getId)
                .startsWith("column-frame", "column-score", "column-time", "column-log", "column-adm2");
        for (int picture = 1; picture < counts.size(); picture++) {
            assertThat(counts.get(picture) - counts.get(picture - 1)).as(counts.toString()).isBetween(0L, 4L);
        }
    }

    @Test
    void theSelectedFrameIsInSightWhenTheTableOpens(FxRobot robot) throws TimeoutException {
        robot.interact(() -> workspace().frameProperty().set(47));
        table(robot);
        Region flow = robot.lookup("#frames .clipped-container").queryAs(Region.class);
        until(() -> robot.lookup("#frames .table-cell").queryAll().stream().map(node -> (TableCell<?, ?>) node)
                .filter(cell -> "column-frame".equals(cell.getTableColumn().getId()) && "47".equals(cell.getText()))
                .anyMatch(cell -> flow.localToScene(flow.getLayoutBounds()).getMaxY() >= cell
                        .localToScene(cell.getLayoutBounds()).getMaxY() - 1));
    }

    @Test
    void theTableStaysWhereItIsWhileTheSelectedFrameIsInSight(FxRobot robot) throws TimeoutException {
        table(robot);
        Region table = robot.lookup("#frames").queryAs(Region.class);
        until(() -> table.getMaxHeight() == Region.USE_COMPUTED_SIZE);
        robot.interact(() -> workspace().frameProperty().set(9));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(top(robot)).isZero();
        robot.interact(() -> workspace().frameProperty().set(40));
        until(() -> top(robot) > 0);
    }

    @Test
    void aFilmsFiguresAreWholeAndItsEndIsListedQuietly(FxRobot robot, @TempDir Path folder)
            throws IOException, TimeoutException {
        Logger controls = Logger.getLogger("javafx.scene.control");
        Heard listening = new Heard();
        controls.addHandler(listening);
        try {
            List<String> lines = Files.readAllLines(Path.of("fixtures/scenes_crf28.csv"));
            Path film = folder.resolve("film.csv");
            try (BufferedWriter out = Files.newBufferedWriter(film)) {
                out.write(lines.getFirst() + "\n");
                for (int frame = 0; frame < 172_800; frame++) {
                    out.write(frame + lines.get(1 + frame % 48).replaceFirst("^[0-9]+", "") + "\n");
                }
            }
            table(robot);
            robot.interact(() -> explorer.open(List.of(film)));
            until(() -> workspace().clips().size() == 4);
            robot.interact(() -> workspace().clipProperty().set(workspace().clips().getLast()));
            until(() -> robot.lookup("#frames").queryTableView().getItems().size() == 172_800);
            robot.interact(() -> robot.lookup("#frames").queryTableView().requestFocus());
            robot.type(KeyCode.END);
            until(() -> frames(robot).contains("172799"));
            untilAsserted(() -> robot.lookup("#frames .table-cell").queryAll().stream()
                    .map(node -> (TableCell<?, ?>) node)
                    .filter(cell -> cell.isVisible() && cell.getText() != null && !cell.getText().isEmpty())
                    .forEach(cell -> assertThat(((Text) cell.lookup(".text")).getText()).isEqualTo(cell.getText())));
            robot.clickOn("#frames-worst");
            until(() -> robot.lookup("#frames").queryTableView().getItems().size() == 3600);
            robot.clickOn("#frames-all");
            until(() -> robot.lookup("#frames").queryTableView().getItems().size() == 172_800);
            robot.type(KeyCode.END);
            robot.interact(() -> query(robot).setText("100..200"));
            until(() -> robot.lookup("#frames").queryTableView().getItems().size() == 101);
            robot.interact(() -> query(robot).setText(""));
            until(() -> robot.lookup("#frames").queryTableView().getItems().size() == 172_800);
        } finally {
            controls.removeHandler(listening);
        }
        assertThat(listening.said()).isEmpty();
    }

    private List<String> sorted(int sign) {
        double[] scores = Objects.requireNonNull(workspace().clipProperty().get()).matrix().scores();
        return IntStream.range(0, scores.length).boxed().sorted(Comparator.comparingDouble(i -> sign * scores[i]))
                .map(String::valueOf).toList();
    }

    @Test
    void aShorterClipTakesTheTableOverWithoutAskingForRowsThatItLacks(FxRobot robot, @TempDir Path folder)
            throws IOException, TimeoutException {
        Path brief = folder.resolve("brief.csv");
        Files.write(brief, Files.readAllLines(Path.of("fixtures/scenes_crf28.csv")).subList(0, 3));
        table(robot);
        robot.interact(() -> explorer.open(List.of(brief)));
        until(() -> workspace().clips().size() == 4);
        robot.interact(() -> workspace().clipProperty().set(workspace().clips().getFirst()));
        until(() -> robot.lookup("#frames").queryTableView().getItems().size() == 48);
        robot.interact(() -> {
            workspace().clipProperty().set(workspace().clips().getLast());
            TableView<?> table = robot.lookup("#frames").queryTableView();
            table.refresh();
            table.layout(); // a pulse before the worker has listed the two rows
        });
        until(() -> frames(robot).equals(List.of("0", "1")));
    }

    @Test
    void selectionIsSharedWithTheTimelineBothWays(FxRobot robot) throws TimeoutException {
        table(robot);
        TableView<?> table = robot.lookup("#frames").queryTableView();
        robot.interact(() -> workspace().frameProperty().set(21));
        assertThat(table.getSelectionModel().getSelectedIndices()).containsExactly(21);
        robot.interact(() -> table.getSelectionModel().clearAndSelect(30));
        assertThat(workspace().frameProperty().get()).isEqualTo(30);
        robot.interact(() -> table.getSelectionModel().selectRange(30, 36));
        assertThat(workspace().selectedRangeProperty().get()).isEqualTo(new FrameRange(30, 35));
        robot.interact(() -> workspace().selectedRangeProperty().set(new FrameRange(4, 8)));
        until(() -> robot.lookup("#frames-range").queryLabeled().getText().equals("Range · 5"));
        robot.clickOn("#frames-range");
        until(() -> table.getItems().size() == 5);
        robot.interact(() -> workspace().selectedRangeProperty().set(FrameRange.NONE));
        until(() -> table.getItems().size() == 48);
    }

    private void table(FxRobot robot) throws TimeoutException {
        until(() -> workspace().shown().filter(e -> e.method() == Method.EXACT && e.finishedCount() == 48)
                .isPresent());
        robot.interact(() -> robot.lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().select(2));
        until(() -> understood(robot).equals("48 of 48 frames") && robot.lookup("#column-gap").tryQuery().isPresent()
                && robot.lookup("#frames-failed").queryLabeled().getText().equals("Failed · 48"));
    }

    private static void sortByTheThirdColumn(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.S);
        until(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        until(() -> Window.getWindows().stream().noneMatch(ContextMenu.class::isInstance));
    }

    /** Rows that are seen without a cell of R², where there is its column. */
    private static List<String> underOtherHeads(FxRobot robot, List<?> columns) {
        boolean there = columns.stream().anyMatch(one -> "column-r2".equals(((TableColumn<?, ?>) one).getId()));
        return robot.lookup("#frames .table-row-cell").queryAll().stream().map(node -> (TableRow<?>) node)
                .filter(row -> there && row.isVisible() && row.getOpacity() > 0 && !row.isEmpty())
                .filter(row -> row.getChildrenUnmodifiable().stream()
                        .noneMatch(cell -> cell instanceof TableCell<?, ?> one
                                && "column-r2".equals(one.getTableColumn().getId())))
                .map(row -> "row " + row.getIndex()).toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the rows' type is the table's own
    private static void reorder(FxRobot robot, List<TableColumn<?, ?>> columns) {
        TableView table = robot.lookup("#frames").queryTableView();
        table.getColumns().setAll(columns);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the rows' type is the table's own
    private static void sort(FxRobot robot, TableColumn<?, ?> column) {
        TableView table = robot.lookup("#frames").queryTableView();
        table.getSortOrder().setAll(column);
    }

    private static TableColumn<?, ?> column(FxRobot robot, String id) {
        return robot.lookup("#frames").queryTableView().getColumns().stream().filter(one -> id.equals(one.getId()))
                .findFirst().orElseThrow();
    }

    /** The first cells of the rows that are seen, from the top. */
    private static List<String> frames(FxRobot robot) {
        return robot.lookup("#frames .table-cell").queryAll().stream().<TableCell<?, ?>>map(
                node -> (TableCell<?, ?>) node)
                .filter(cell -> "column-frame".equals(cell.getTableColumn().getId()) && !cell.isEmpty())
                .sorted((one, other) -> Integer.compare(one.getIndex(), other.getIndex()))
                .map(Labeled::getText).toList();
    }

    /** The place of the row at the top. */
    private static int top(FxRobot robot) {
        return robot.lookup("#frames .virtual-flow").<VirtualFlow<?>>query().getFirstVisibleCell().getIndex();
    }

    private static List<String> firstFrames(FxRobot robot, int n) {
        return frames(robot).stream().limit(n).toList();
    }

    private static String clipboard(FxRobot robot) {
        String[] text = {""};
        robot.interact(() -> {
            text[0] = String.valueOf(Clipboard.getSystemClipboard().getString());
        });
        return text[0];
    }

    private static TextField query(FxRobot robot) {
        return robot.lookup("#frames-query").queryAs(TextField.class);
    }

    private static String understood(FxRobot robot) {
        return robot.lookup("#frames-understood").queryLabeled().getText();
    }

    private Workspace workspace() {
        return explorer.workspace();
    }
}
