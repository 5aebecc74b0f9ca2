package org.vmaflens.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.SvgSurface;
import org.vmaflens.ui.workspace.FrameRange;

@ExtendWith(ApplicationExtension.class)
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
        robot.interact(() -> view.paint(svg, 900, 600));
        assertThat(svg.document("timeline")).contains("frame 3 · 0.120 s · VMAF 64.2", "Points lost", "adm2 −35.8");
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
