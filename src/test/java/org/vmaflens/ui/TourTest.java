package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Method;
import org.vmaflens.ui.workspace.Workspace;

/** What the build archives of a window must have been done in it, and leave no trace. */
@ExtendWith(ApplicationExtension.class)
class TourTest {

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        explorer = new Explorer();
        stage.setScene(explorer.scene(1440, 900));
        stage.show();
        explorer.open(Demo.files());
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void allTabsMethodsAndThemesAreSeenAndTheWindowEndsAsItBegan(FxRobot robot) throws TimeoutException {
        Workspace workspace = explorer.workspace();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> workspace.shown().map(Explanations::finishedCount).orElse(0) == 48);
        boolean dark = explorer.theming().isDark();
        Method first = workspace.methodProperty().get();
        Set<Integer> tabs = new TreeSet<>();
        Set<Method> methods = new TreeSet<>();
        Set<Boolean> themes = new TreeSet<>();
        Tour tour = explorer.tour();
        boolean[] touring = {true};
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> {
            robot.interact(() -> {
                touring[0] = tour.goOn();
                tabs.add(selected(robot));
                methods.add(workspace.methodProperty().get());
                themes.add(explorer.theming().isDark());
            });
            return !touring[0];
        });

        assertThat(tabs).containsExactly(0, 1, 2, 3);
        assertThat(methods).containsExactlyInAnyOrder(Method.values());
        assertThat(themes).containsExactly(false, true);
        assertThat(explorer.theming().isDark()).isEqualTo(dark);
        assertThat(workspace.methodProperty().get()).isEqualTo(first);
        assertThat(selected(robot)).isZero();
        assertThat(robot.lookup("#help-overlay").query().isVisible()).isFalse();
    }

    private static int selected(FxRobot robot) {
        return robot.lookup("#views").queryAs(TabPane.class).getSelectionModel().getSelectedIndex();
    }
}
