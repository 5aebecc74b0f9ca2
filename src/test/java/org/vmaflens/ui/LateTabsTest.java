package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class LateTabsTest {

    private final Node first = new Region();
    private final Node second = new Region();
    private final Node third = new Region();
    private final List<Boolean> seen = new CopyOnWriteArrayList<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private List<Tab> tabs = List.of();

    @SuppressWarnings("NullAway.Init") // made on the FX thread by show
    private LateTabs late;

    @Start
    void show(Stage stage) {
        tabs = List.of(new Tab("1", first), new Tab("2", second), new Tab("3", third));
        TabPane pane = new TabPane(tabs.toArray(Tab[]::new));
        late = new LateTabs(tabs, busy::get, Duration.seconds(2));
        stage.setScene(new Scene(pane, 300, 200));
        stage.show();
    }

    @Test
    void whatIsNotLookedAtJoinsLater(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            assertThat(second.getScene()).isNull();
            assertThat(third.getScene()).isNull();
        });
        until(() -> third.getScene() != null);
        assertThat(tabs.get(1).getContent()).isSameAs(second);
        assertThat(tabs.get(2).getContent()).isSameAs(third);
    }

    @Test
    void aTabThatIsLookedAtMeanwhileIsThereAtOnce(FxRobot robot) {
        robot.interact(() -> {
            select(2);
            assertThat(third.getScene()).isNotNull();
            assertThat(second.getScene()).isNull();
        });
    }

    @Test
    void aNewWindowThatChangesItsColoursStillRests(FxRobot robot) throws TimeoutException {
        robot.interact(() -> late.aside(() -> seen.add(first.getScene() != null)));
        until(() -> seen.equals(List.of(true)));
        robot.sleep(1, TimeUnit.SECONDS);
        robot.interact(() -> assertThat(second.getScene()).isNull());
    }

    @Test
    void onlyWhatIsSeenIsStyledAnewAtOnce(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            select(2);
            select(1);
            assertThat(third.getScene()).isNotNull();
            late.aside(() -> Stream.of(first, second, third).map(one -> one.getScene() != null).forEach(seen::add));
        });
        until(() -> seen.size() == 3);
        assertThat(seen).containsExactly(false, true, false);
        until(() -> third.getScene() != null);
        assertThat(tabs.get(2).getContent()).isSameAs(third);
    }

    @Test
    void whatIsNotLookedAtWaitsForAJob(FxRobot robot) throws TimeoutException {
        busy.set(true);
        robot.sleep(4, TimeUnit.SECONDS);
        robot.interact(() -> assertThat(second.getScene()).isNull());
        busy.set(false);
        until(() -> second.getScene() != null && third.getScene() != null);
    }

    /** It takes 2 s of rest and about 10 s of patience. */
    @Test
    void aLongJobDoesNotKeepItOutForGood(FxRobot robot) throws TimeoutException {
        busy.set(true);
        until(() -> second.getScene() != null && third.getScene() != null);
    }

    @Test
    void aWindowThatIsGoneWaitsForNothing(FxRobot robot) {
        robot.interact(() -> late.close());
        robot.sleep(4, TimeUnit.SECONDS);
        assertThat(second.getScene()).isNull();
    }

    private void select(int place) {
        tabs.get(place).getTabPane().getSelectionModel().select(place);
    }
}
