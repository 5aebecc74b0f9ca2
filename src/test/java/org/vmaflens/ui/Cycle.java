package org.vmaflens.ui;

import java.lang.ref.WeakReference;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.job.Job;
import org.vmaflens.job.JobState;
import org.vmaflens.ui.preferences.ThemeChoice;

/** One life of an explorer: opened on the demo, explained, sampling begun and cancelled, closed. */
final class Cycle {

    private static final int PATIENCE_SECONDS = 60;

    private Cycle() {
    }

    /** Lives it; from any thread but the FX thread. What comes back tells whether anything still holds the explorer. */
    static WeakReference<Explorer> live(boolean dark) throws TimeoutException {
        Stage stage = fx(Stage::new);
        Explorer explorer = fx(() -> {
            Explorer made = new Explorer();
            stage.setScene(made.scene(1000, 650));
            stage.show();
            made.theming().choiceProperty().set(dark ? ThemeChoice.DARK : ThemeChoice.LIGHT);
            made.open(Demo.files());
            return made;
        });
        until(() -> explorer.workspace().shown().filter(one -> one.finishedCount() == 48).isPresent());
        fx(() -> {
            explorer.workspace().settingProperty().set(Neighbourhood.DEFAULTS.withSamples(2_000_000));
            explorer.workspace().methodProperty().set(Method.SAMPLED);
            explorer.explain();
            return explorer;
        });
        until(() -> job(explorer, job -> job.state() == JobState.RUNNING));
        fx(() -> {
            explorer.cancel();
            return explorer;
        });
        until(() -> job(explorer, job -> job.state().isOver()));
        fx(() -> {
            stage.hide();
            stage.setScene(null);
            explorer.close();
            return stage;
        });
        return new WeakReference<>(explorer);
    }

    private static boolean job(Explorer explorer, Predicate<Job> is) {
        @Nullable
        Job job = explorer.workspace().jobProperty().get();
        return job != null && is.test(job);
    }

    private static <T> T fx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(1000L * PATIENCE_SECONDS, task);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> fx(condition));
    }
}
