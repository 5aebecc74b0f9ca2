package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.ui.preferences.ThemeChoice;

/** Whoever goes through the window by Tab sees where the keys are, in both themes. */
@ExtendWith(WindowExtension.class)
class FocusRingTest {

    /** So many pixels change at least where a control has the keys. */
    private static final int SEEN = 12;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @SuppressWarnings("NullAway.Init") // as above
    private Scene scene;

    @Start
    void start(Stage stage) {
        explorer = new Explorer();
        scene = explorer.scene(1440, 900);
        stage.setScene(scene);
        stage.show();
    }

    @Stop
    void stop() {
        explorer.theming().choiceProperty().set(ThemeChoice.LIGHT); // the toolkit's, and so the next test's
        explorer.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 0", "DARK, 0", "DARK, 2", "LIGHT, 3"})
    void everyStopOfTabIsSeen(ThemeChoice theme, int tab, FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            explorer.theming().choiceProperty().set(theme);
            explorer.open(Demo.files());
        });
        until(() -> explorer.workspace().clips().size() == 3 && explorer.workspace().jobProperty().get() != null
                && explorer.workspace().jobProperty().get().state().isOver());
        robot.interact(() -> {
            explorer.workspace().settingsProperty().set(explorer.workspace().settingsProperty().get()
                    .add(Neighbourhood.DEFAULTS.withSamples(100)));
            explorer.workspace().frameProperty().set(5);
            robot.lookup("#views").queryAs(TabPane.class).getSelectionModel().select(tab);
            robot.lookup("#open").query().requestFocus();
        });
        robot.push(KeyCode.TAB); // where the mouse or the program puts the keys there is no ring
        WaitForAsyncUtils.waitForFxEvents();
        List<String> unseen = new ArrayList<>();
        Set<Node> reached = new LinkedHashSet<>();
        Node at = owner();
        while (at != null && reached.add(at) && reached.size() < 90) {
            WritableImage with = picture(robot);
            // tabs take the keys, and what is in them changes too when it is next to have them
            Node seen = at instanceof TabPane tabs ? tabs.lookup(".tab-header-area") : at;
            Bounds place = seen.localToScene(seen.getLayoutBounds());
            robot.push(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
            int changed = changed(with, picture(robot), place);
            if (changed < SEEN) {
                unseen.add(at.getTypeSelector() + " #" + at.getId() + ": " + changed + " pixels");
            }
            at = owner();
        }
        assertThat(reached).hasSizeGreaterThan(15);
        assertThat(unseen).as("%d stops", reached.size()).isEmpty();
    }

    private Node owner() {
        return scene.getFocusOwner();
    }

    private WritableImage picture(FxRobot robot) {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> image[0] = scene.snapshot(null));
        return image[0];
    }

    private static int changed(WritableImage one, WritableImage other, Bounds place) {
        int count = 0;
        for (int y = (int) Math.max(0, place.getMinY() - 3); y < Math.min(one.getHeight(), place.getMaxY() + 3); y++) {
            for (int x = (int) Math.max(0, place.getMinX() - 3); x < Math.min(one.getWidth(),
                    place.getMaxX() + 3); x++) {
                int a = one.getPixelReader().getArgb(x, y);
                int b = other.getPixelReader().getArgb(x, y);
                if (Math.abs((a >> 16 & 255) - (b >> 16 & 255)) + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
                        + Math.abs((a & 255) - (b & 255)) > 40) {
                    count++;
                }
            }
        }
        return count;
    }
}
