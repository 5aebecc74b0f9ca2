package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Method;
import org.vmaflens.job.JobRunner;
import org.vmaflens.ui.workspace.Workspace;

/** A long table is rehearsed when there is one and nothing better to do, and once. */
@ExtendWith(WindowExtension.class)
class LongTablesTest {

    private static final int LONG = 20_000;

    private final AtomicInteger rehearsed = new AtomicInteger();
    private final AtomicInteger explained = new AtomicInteger();

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    @Start
    void start(Stage stage) {
        explorer = new Explorer();
        workspace().methodProperty().set(Method.EXACT);
        LongTables.watch(workspace(), JobRunner.onSameThread(), () -> {
            explained.set(workspace().shown().map(Explanations::finishedCount).orElse(0));
            rehearsed.incrementAndGet();
        });
        stage.setScene(explorer.scene(1000, 650));
        stage.show();
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void aLongTableIsRehearsedOnceAllItsFramesAreExplained(FxRobot robot, @TempDir Path folder)
            throws IOException, TimeoutException {
        robot.interact(() -> explorer.open(Demo.files()));
        until(() -> workspace().clips().size() == 3 && finished() == 48);
        assertThat(rehearsed.get()).isZero();
        open(robot, film(folder, LONG));
        until(() -> rehearsed.get() == 1);
        assertThat(explained.get()).isEqualTo(LONG);
        open(robot, film(folder, LONG + 1));
        until(() -> finished() == LONG + 1);
        assertThat(rehearsed.get()).isOne();
    }

    private void open(FxRobot robot, Path film) throws TimeoutException {
        int clips = workspace().clips().size();
        robot.interact(() -> explorer.open(List.of(film)));
        until(() -> workspace().clips().size() == clips + 1);
        robot.interact(() -> workspace().clipProperty().set(workspace().clips().getLast()));
    }

    private static Path film(Path folder, int frames) throws IOException {
        List<String> demo = Files.readAllLines(Path.of("fixtures/scenes_crf28.csv"));
        List<String> lines = new ArrayList<>();
        lines.add(demo.getFirst());
        for (int frame = 0; frame < frames; frame++) {
            lines.add(frame + demo.get(1 + frame % 48).replaceFirst("^[0-9]+", ""));
        }
        return Files.write(folder.resolve("film-%d.csv".formatted(frames)), lines);
    }

    private int finished() {
        return workspace().shown().map(Explanations::finishedCount).orElse(0);
    }

    private Workspace workspace() {
        return explorer.workspace();
    }
}
