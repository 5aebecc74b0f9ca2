package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.vmaflens.ui.dialog.FilePicker;
import org.vmaflens.ui.preferences.Folders;
import org.vmaflens.ui.preferences.Preferences;
import org.vmaflens.ui.preferences.PreferencesFile;
import org.vmaflens.ui.preferences.ThemeChoice;
import org.vmaflens.ui.workspace.Explainers;

/** Preferences are written away from the window, in their order, and none is lost. */
@ExtendWith(WindowExtension.class)
class RememberedTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Remembered remembered;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        remembered = Remembered.in(new Folders(folder, folder));
        explorer = new Explorer(Explainers.engine(), FilePicker.system(address -> {
        }), remembered);
        stage.setScene(explorer.scene(1000, 650));
        stage.show();
    }

    @Test
    void aSlowDiskDoesNotHoldTheWindowAndAClosedWindowLeavesNothingUnwritten(FxRobot robot)
            throws InterruptedException {
        CountDownLatch changed = new CountDownLatch(1);
        Remembered busy = remembered;
        synchronized (busy) { // as long as a write takes
            Platform.runLater(() -> {
                explorer.theming().choiceProperty().set(ThemeChoice.LIGHT);
                explorer.resized(1234, 700, false);
                changed.countDown();
            });
            assertThat(changed.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(written()).isEqualTo(Preferences.FIRST);
        }
        robot.interact(explorer::close);
        assertThat(written()).isEqualTo(Preferences.FIRST.withTheme(ThemeChoice.LIGHT).withWindow(1234, 700, false));
    }

    @Test
    void changesAreWrittenInTheirOrderAndWhoAsksSeesThemAll(FxRobot robot) {
        Remembered own = Remembered.in(new Folders(folder.resolve("own"), folder));
        List<Runnable> waiting = new ArrayList<>();
        own.writeOn(waiting::add);
        List<Path> files = List.of(folder.resolve("1.csv"), folder.resolve("2.csv"), folder.resolve("3.csv"));
        files.forEach(file -> own.opened(List.of(file)));
        assertThat(own.preferences().recent()).isEqualTo(files.reversed());
        waiting.reversed().forEach(Runnable::run);
        assertThat(own.recent()).isEqualTo(files.reversed());
        own.opened(List.of(folder.resolve("4.csv")));
        assertThat(own.recent()).startsWith(folder.resolve("4.csv"));
        robot.interact(explorer::close);
    }

    private Preferences written() {
        return new PreferencesFile(folder).read();
    }
}
