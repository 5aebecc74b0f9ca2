package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
import org.testfx.framework.junit5.Stop;

/** What nobody sees takes the window's size when the window rests, and one after the other. */
@ExtendWith(WindowExtension.class)
class TabContentTest {

    private final List<Region> contents = List.of(new Region(), new Region(), new Region());
    private final List<Region> followed = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // made on the FX thread by show
    private TabPane pane;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by show
    private Stage window;

    @Start
    void show(Stage stage) {
        window = new Stage(); // the other one keeps its size for whatever test comes next
        pane = new TabPane();
        for (Region content : contents) {
            Tab tab = new Tab("tab");
            tab.setContent(new TabContent(content, tab.selectedProperty(),
                    Duration.seconds(4 + contents.indexOf(content))));
            pane.getTabs().add(tab);
            content.widthProperty().addListener(changed -> followed.add(content));
        }
        window.setScene(new Scene(pane, 300, 200));
        window.show();
    }

    @Stop
    void close() {
        window.close();
    }

    @Test
    void whatIsSeenFollowsAtOnceAndTheRestOneByOneWhenTheWindowRests(FxRobot robot) throws TimeoutException {
        until(() -> contents.stream().allMatch(one -> one.getWidth() > 250)); // before anybody looks at them
        robot.interact(followed::clear);
        for (int step = 1; step <= 20; step++) {
            int wider = 300 + 10 * step;
            robot.interact(() -> window.setWidth(wider));
            until(() -> contents.getFirst().getWidth() > wider - 50);
            robot.sleep(20, TimeUnit.MILLISECONDS);
        }
        assertThat(followed).containsOnly(contents.getFirst());
        until(() -> contents.stream().allMatch(one -> one.getWidth() > 450));
        assertThat(followed).endsWith(contents.get(1), contents.get(2));
    }

    @Test
    void whatIsLookedAtMeanwhileFollowsAtOnce(FxRobot robot) throws TimeoutException {
        until(() -> contents.stream().allMatch(one -> one.getWidth() > 250));
        robot.interact(() -> window.setWidth(500));
        until(() -> contents.getFirst().getWidth() > 450);
        robot.interact(() -> pane.getSelectionModel().select(2));
        until(() -> contents.get(2).getWidth() > 450);
        assertThat(contents.get(1).getWidth()).isLessThan(350);
    }
}
