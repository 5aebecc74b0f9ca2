package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vmaflens.ui.Waiting.until;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.beans.InvalidationListener;
import javafx.event.ActionEvent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.PointsLost;
import org.vmaflens.ui.dialog.ReferenceForm;
import org.vmaflens.ui.workspace.ReferenceChoice;
import org.vmaflens.ui.workspace.Workspace;

/** Points lost are counted from values that the user types. */
@ExtendWith(WindowExtension.class)
class ReferenceValuesTest {

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        explorer = new Explorer();
        stage.setScene(explorer.scene(1440, 900));
        stage.show();
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void typedValuesBecomeTheReferenceAndWrongOnesAreSaidInPlace(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> explained(new ReferenceChoice.Pristine()));
        ask(robot);
        until(() -> whole(robot));
        assertThat(workspace().referenceProperty().get()).isEqualTo(new ReferenceChoice.Pristine());
        assertThat(field(robot, "adm2").getText()).isEqualTo("1.0");
        assertThat(field(robot, "motion2").getText()).isEmpty();
        robot.interact(() -> field(robot, "adm2").setText("0,9"));
        robot.clickOn("#reference-use");
        assertThat(robot.lookup("#reference-trouble").queryLabeled().getText()).contains("adm2", "0,9");
        robot.interact(() -> field(robot, "adm2").setText("0.9d"));
        robot.clickOn("#reference-use");
        assertThat(robot.lookup("#reference-trouble").queryLabeled().getText()).contains("adm2", "0.9d");
        robot.interact(() -> {
            for (String name : new String[]{"vif_scale0", "vif_scale1", "vif_scale2", "vif_scale3"}) {
                field(robot, name).clear();
            }
            field(robot, "adm2").setText("0.9");
        });
        robot.clickOn("#reference-use");
        ReferenceChoice typed = new ReferenceChoice.Typed(Map.of("adm2", 0.9));
        until(() -> explained(typed));
        PointsLost lost = Objects.requireNonNull(workspace().shown().orElseThrow().pointsLost());
        assertThat(lost.points()[0]).isCloseTo(lost.scores()[0] - lost.referenceScores()[0], within(1e-9));
        assertThat(lost.points()[0]).isNegative();
        assertThat(lost.points()[5]).isCloseTo(0, within(1e-9));
        until(() -> robot.lookup("#reference-form").tryQuery().isEmpty());
        until(() -> box(robot).getButtonCell().getText().equals("typed values"));
        robot.interact(() -> box(robot).setValue(new ReferenceChoice.Pristine()));
        assertThat(box(robot).getButtonCell().getText()).isEqualTo("pristine");
        assertThat(box(robot).getItems()).as("what was typed can be chosen again").contains(typed);
    }

    @Test
    void theFieldsComeOneAPictureAndTheFormKeepsItsSize(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> explained(new ReferenceChoice.Pristine()));
        List<Integer> counts = new ArrayList<>();
        Set<Double> heights = new HashSet<>();
        AnimationTimer counting = new AnimationTimer() {
            @Override
            public void handle(long now) {
                robot.lookup("#reference-form").tryQueryAs(Region.class).filter(form -> form.getHeight() > 0)
                        .ifPresent(form -> {
                            counts.add(fields(robot));
                            heights.add(form.getHeight());
                        });
            }
        };
        robot.interact(counting::start);
        ask(robot);
        until(() -> whole(robot));
        robot.interact(counting::stop);
        assertThat(counts).startsWith(0);
        for (int picture = 1; picture < counts.size(); picture++) {
            assertThat(counts.get(picture) - counts.get(picture - 1)).isBetween(0, 1);
        }
        assertThat(heights).hasSize(1);
    }

    @Test
    void whoeverAsksForValuesTypesInTheFirstAndNothingElseIsWorkedOutAnew(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> explained(new ReferenceChoice.Pristine()));
        AtomicInteger heard = new AtomicInteger();
        robot.interact(() -> workspace().referenceProperty()
                .addListener((InvalidationListener) changed -> heard.incrementAndGet()));
        ask(robot);
        until(() -> whole(robot));
        robot.write("0.5");
        until(() -> field(robot, "adm2").getText().equals("0.5"));
        assertThat(heard).hasValue(0);
    }

    private static void ask(FxRobot robot) {
        robot.interact(() -> {
            ComboBox<?> box = robot.lookup("#reference").queryComboBox();
            box.getSelectionModel().selectLast();
        });
    }

    @Test
    void whoeverIsQuickerThanTheFieldsTakesThemAll(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> explained(new ReferenceChoice.Pristine()));
        List<ReferenceChoice> taken = new ArrayList<>();
        robot.interact(() -> {
            ReferenceForm form = new ReferenceForm(workspace().modelProperty().get().model(),
                    new ReferenceChoice.Pristine(), raw -> taken.add(new ReferenceChoice.Typed(raw)));
            form.unfold();
            TextField first = (TextField) form.lookup("#reference-adm2");
            first.setText("0.5");
            first.fireEvent(new ActionEvent());
        });
        assertThat(taken).containsExactly(new ReferenceChoice.Typed(
                Map.of("adm2", 0.5, "vif_scale0", 1.0, "vif_scale1", 1.0, "vif_scale2", 1.0, "vif_scale3", 1.0)));
    }

    private static boolean whole(FxRobot robot) {
        return robot.lookup("#reference-use").tryQuery().isPresent();
    }

    private static int fields(FxRobot robot) {
        return robot.lookup("#reference-form .text-field").queryAll().size();
    }

    private boolean explained(ReferenceChoice by) {
        return workspace().referenceProperty().get().equals(by)
                && workspace().shown().filter(one -> one.finishedCount() == 48).isPresent();
    }

    private Workspace workspace() {
        return explorer.workspace();
    }

    private static TextField field(FxRobot robot, String name) {
        return robot.lookup("#reference-" + name).queryAs(TextField.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<ReferenceChoice> box(FxRobot robot) {
        return robot.lookup("#reference").queryAs(ComboBox.class);
    }
}
