package org.vmaflens.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.SvgSurface;
import org.vmaflens.testing.Drawn;
import org.vmaflens.ui.WindowExtension;
import org.vmaflens.ui.workspace.FrameRange;

@ExtendWith(WindowExtension.class)
class TimelineViewTest {

    private final TimelineData data = Clips.clip(48, 1);
    private TimelineView view = new TimelineView();

    @Start
    void show(Stage stage) {
        view = new TimelineView();
        view.dataProperty().set(data);
        stage.setScene(new Scene(view, 900, 600));
        stage.show();
    }

    @Test
    void aClickSelectsTheFrameUnderIt(FxRobot robot) {
        robot.clickOn(at(11));
        assertThat(view.selectedFrameProperty().get()).isEqualTo(11);
    }

    @Test
    void keysStepAndJump(FxRobot robot) {
        robot.clickOn(at(11)).type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.LEFT);
        assertThat(view.selectedFrameProperty().get()).isEqualTo(12);
        robot.type(KeyCode.END);
        assertThat(view.selectedFrameProperty().get()).isEqualTo(47);
        robot.type(KeyCode.HOME).type(KeyCode.P);
        robot.interact(() -> view.selectedFrameProperty().set(-1));
        robot.type(KeyCode.N);
        assertThat(view.selectedFrameProperty().get()).isEqualTo(view.model().worst().row(0));
        robot.type(KeyCode.N);
        assertThat(view.selectedFrameProperty().get()).isEqualTo(view.model().worst().row(1));
        robot.press(KeyCode.SHIFT).type(KeyCode.N).release(KeyCode.SHIFT);
        assertThat(view.selectedFrameProperty().get()).isEqualTo(view.model().worst().row(0));
        int best = view.model().worst().row(view.model().worst().size() - 1);
        robot.interact(() -> view.selectedFrameProperty().set(best));
        robot.type(KeyCode.N);
        assertThat(view.selectedFrameProperty().get()).isEqualTo(view.model().worst().row(0));
    }

    @Test
    void theWheelZoomsAndZeroResets(FxRobot robot) {
        robot.clickOn(at(11));
        robot.moveTo(at(11)).scroll(3, VerticalDirection.UP);
        VisibleRange window = view.visibleRangeProperty().get();
        assertThat(window.width()).isNotCloseTo(48, within(1.0));
        robot.type(KeyCode.DIGIT0).type(KeyCode.EQUALS);
        assertThat(view.visibleRangeProperty().get().width()).isCloseTo(24, within(1e-9));
        robot.type(KeyCode.DIGIT0);
        assertThat(view.visibleRangeProperty().get()).isEqualTo(view.model().all());
    }

    @Test
    void shiftAndDragSelectARange(FxRobot robot) {
        robot.interact(() -> {
            fire(MouseEvent.MOUSE_PRESSED, 5);
            fire(MouseEvent.MOUSE_DRAGGED, 9);
            fire(MouseEvent.MOUSE_RELEASED, 9);
        });
        assertThat(view.selectedRangeProperty().get()).isEqualTo(new FrameRange(5, 9));
    }

    @Test
    void aRangeThatIsChosenBeforeItsClipIsPreparedWaitsForIt(FxRobot robot) {
        SvgSurface before = new SvgSurface(900, 600);
        SvgSurface after = new SvgSurface(900, 600);
        robot.interact(() -> {
            TimelineView early = new TimelineView();
            early.selectedRangeProperty().set(new FrameRange(5, 9));
            early.paint(before, 900, 600, ChartTheme.LIGHT);
            early.dataProperty().set(data);
            early.paint(after, 900, 600, ChartTheme.LIGHT);
            assertThat(early.selectedRangeProperty().get()).isEqualTo(new FrameRange(5, 9));
            early.selectedRangeProperty().set(new FrameRange(40, 60));
            early.paint(new SvgSurface(900, 600), 900, 600, ChartTheme.LIGHT);
        });
        assertThat(before.document("none")).doesNotContain("frames 5–9");
        assertThat(after.document("clip")).contains("frames 5–9");
    }

    @Test
    void theLegendHidesAFeature(FxRobot robot) {
        robot.clickOn("#legend-adm2");
        assertThat(view.hiddenFeatures()).containsExactly("adm2");
        assertThat(robot.lookup("#legend-adm2").query().getAccessibleText()).contains("hidden");
        robot.clickOn("#legend-adm2");
        assertThat(view.hiddenFeatures()).isEmpty();
    }

    @Test
    void theReadoutIsInTheExportedPicture(FxRobot robot) {
        robot.interact(() -> view.selectedFrameProperty().set(3));
        SvgSurface svg = new SvgSurface(900, 600);
        robot.interact(() -> view.paint(svg, 900, 600, ChartTheme.LIGHT));
        assertThat(svg.document("timeline")).contains("frame 3 · 0.120 s · VMAF 64.2", "Points lost", "adm2 −35.8");
    }

    @Test
    void theWheelKeepsTheFrameUnderTheCursorAndSidewaysItPans(FxRobot robot) {
        double x = view.scene().frames().pixel(30);
        robot.interact(() -> scroll(x, 0, 120));
        VisibleRange window = view.visibleRangeProperty().get();
        assertThat(window.width()).isLessThan(40);
        assertThat(view.scene().frames().pixel(30)).isCloseTo(x, within(1e-6));
        robot.interact(() -> scroll(x, -50, 0));
        assertThat(view.visibleRangeProperty().get().width()).isCloseTo(window.width(), within(1e-9));
        assertThat(view.visibleRangeProperty().get().from()).isGreaterThan(window.from());
    }

    @Test
    void theWheelNeverJumpsWhereItCanGoNoFurther(FxRobot robot) {
        robot.interact(() -> view.look(new VisibleRange(19.5, 23.9)));
        double left = view.scene().frames().pixel(19.7);
        robot.interact(() -> scroll(left, 0, 400));
        VisibleRange deepest = view.visibleRangeProperty().get();
        assertThat(deepest.width()).isCloseTo(4, within(1e-9));
        assertThat(view.scene().frames().pixel(19.7)).as("the frame under the cursor").isCloseTo(left, within(1e-6));
        robot.interact(() -> scroll(left, 0, 400));
        assertThat(view.visibleRangeProperty().get()).as("there is no deeper").isEqualTo(deepest);

        robot.interact(() -> view.look(view.model().all()));
        double right = view.scene().layout().contributions().right();
        robot.interact(() -> scroll(right - 1, 0, -400));
        assertThat(view.visibleRangeProperty().get()).isEqualTo(view.model().all());
        robot.interact(() -> scroll(right + 30, 0, 40));
        assertThat(view.visibleRangeProperty().get().to()).as("beside the tracks the last frame stays")
                .isCloseTo(view.model().all().to(), within(1e-9));
        robot.interact(() -> scroll(2, 0, 40));
        robot.interact(() -> scroll(2, 0, -4000));
        assertThat(view.visibleRangeProperty().get()).isEqualTo(view.model().all());
    }

    @Test
    void escapeTakesADragBack(FxRobot robot) {
        VisibleRange before = new VisibleRange(10, 20);
        robot.interact(() -> view.look(before));
        robot.drag(at(14)).moveTo(at(17));
        assertThat(view.visibleRangeProperty().get()).isNotEqualTo(before);
        robot.type(KeyCode.ESCAPE);
        assertThat(view.visibleRangeProperty().get()).isEqualTo(before);
        robot.moveTo(at(12)).drop();
        assertThat(view.visibleRangeProperty().get()).isEqualTo(before);
        assertThat(view.selectedFrameProperty().get()).isEqualTo(-1);
    }

    @Test
    void draggingPansAndADoubleClickResets(FxRobot robot) {
        robot.interact(() -> view.look(new VisibleRange(10, 20)));
        robot.drag(at(14)).dropTo(at(16));
        assertThat(view.visibleRangeProperty().get().from()).isCloseTo(8, within(0.2));
        assertThat(view.selectedFrameProperty().get()).as("a drag selects nothing").isEqualTo(-1);
        robot.doubleClickOn(at(12));
        assertThat(view.visibleRangeProperty().get()).isEqualTo(view.model().all());
    }

    @Test
    void theBrushIsDrawnMovedAndPulledOnTheOverview(FxRobot robot) {
        robot.drag(overview(20)).dropTo(overview(30));
        VisibleRange drawn = view.visibleRangeProperty().get();
        assertThat(drawn.from()).isCloseTo(20, within(0.2));
        assertThat(drawn.to()).isCloseTo(30, within(0.2));
        robot.drag(overview(25)).dropTo(overview(15));
        assertThat(view.visibleRangeProperty().get().from()).isCloseTo(10, within(0.4));
        robot.drag(overview(20)).dropTo(overview(40));
        assertThat(view.visibleRangeProperty().get().to()).isCloseTo(40, within(0.6));
        VisibleRange before = view.visibleRangeProperty().get();
        robot.moveTo(overview(25)).press(MouseButton.PRIMARY).moveTo(overview(30)).moveTo(overview(35));
        assertThat(view.visibleRangeProperty().get()).isNotEqualTo(before);
        robot.type(KeyCode.ESCAPE).moveTo(overview(20)).release(MouseButton.PRIMARY);
        assertThat(view.visibleRangeProperty().get()).as("a drag taken back").isEqualTo(before);
        robot.moveTo(overview(5));
        assertThat(view.hoveredFrameProperty().get()).as("the readout reaches the overview").isEqualTo(5);
    }

    @Test
    void aRangeIsMadeWithKeysAndItsAveragesAreShown(FxRobot robot) {
        robot.clickOn(at(4)).type(KeyCode.OPEN_BRACKET);
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.CLOSE_BRACKET);
        assertThat(view.selectedRangeProperty().get()).isEqualTo(new FrameRange(4, 6));
        double mean = (data.scores()[4] + data.scores()[5] + data.scores()[6]) / 3;
        Drawn drawn = new Drawn();
        robot.interact(() -> view.paint(drawn, 900, 600, ChartTheme.LIGHT));
        assertThat(drawn.texts()).anyMatch(text -> text.startsWith("frames 4–6 · mean VMAF " + "%.1f".formatted(mean)));
        robot.moveTo(overview(0)).moveBy(0, -200);
        assertThat(view.getAccessibleText()).contains("frames 4–6", "adm2 −");
        robot.type(KeyCode.ESCAPE);
        assertThat(view.selectedRangeProperty().get().isEmpty()).isTrue();
    }

    @Test
    void linesHaveBandsOfBothKinds(FxRobot robot) {
        List<double[]> low = moved(data.contributions(), -2);
        List<double[]> high = moved(data.contributions(), 2);
        Drawn bars = new Drawn();
        Drawn lines = new Drawn();
        Drawn banded = new Drawn();
        robot.interact(() -> view.paint(bars, 900, 600, ChartTheme.LIGHT));
        robot.clickOn(at(3)).type(KeyCode.L);
        robot.interact(() -> view.paint(lines, 900, 600, ChartTheme.LIGHT));
        robot.interact(() -> view.dataProperty().set(data.withBands(new Band(low, high), new Band(low, high))));
        robot.interact(() -> view.paint(banded, 900, 600, ChartTheme.LIGHT));
        assertThat(lines.polylines()).hasSize(bars.polylines().size() + 2);
        assertThat(lines.polygons()).isEmpty();
        assertThat(banded.polygons()).as("two features, two bands each").hasSize(4);
        assertThat(banded.texts()).anyMatch(text -> text.contains("±95 %") && text.contains("members"));
        robot.type(KeyCode.B);
        assertThat(view.modeProperty().get()).isEqualTo(TimelineMode.BARS);
    }

    private static List<double[]> moved(List<double[]> columns, double by) {
        return columns.stream().map(column -> Arrays.stream(column).map(value -> value + by).toArray()).toList();
    }

    private void scroll(double x, double dx, double dy) {
        Box track = view.scene().layout().contributions();
        view.fireEvent(new ScrollEvent(ScrollEvent.SCROLL, x, track.y() + 20, 0, 0, false, false, false, false, true,
                false, dx, dy, dx, dy, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private Point2D overview(int frame) {
        Box box = view.scene().layout().overview();
        return view.localToScreen(view.scene().allFrames().pixel(frame), box.y() + box.height() / 2);
    }

    /** The headless robot's pointer events do not know of keys that are held, so this one is made by hand. */
    private void fire(EventType<MouseEvent> type, int frame) {
        Point2D place = view.screenToLocal(at(frame));
        view.fireEvent(new MouseEvent(type, place.getX(), place.getY(), 0, 0, MouseButton.PRIMARY, 1, true, false,
                false, false, true, false, false, true, false, true, null));
    }

    private Point2D at(int frame) {
        Box track = view.scene().layout().contributions();
        return view.localToScreen(view.scene().frames().pixel(frame), track.y() + track.height() / 2);
    }
}
