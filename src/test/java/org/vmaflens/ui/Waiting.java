package org.vmaflens.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.testfx.service.query.EmptyNodeQueryException;
import org.testfx.util.WaitForAsyncUtils;

/** Waits for what a window is to show, looking at it on the FX thread: from any other, nodes come and go meanwhile. */
public final class Waiting {

    private static final int PATIENCE_SECONDS = 60;

    private Waiting() {
    }

    /**
     * Returns when the condition holds and what was asked of the FX thread until then is done.
     *
     * @param condition asked again and again, also where a node that it looks for is not there yet; must not wait for the FX thread itself, as a robot's actions do
     * @throws TimeoutException if it does not hold within a minute
     */
    public static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(1000L * PATIENCE_SECONDS, () -> holds(condition)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean holds(Callable<Boolean> condition) throws Exception {
        try {
            return condition.call();
        } catch (EmptyNodeQueryException notYet) {
            return false; // what is asked about comes some pictures later
        }
    }

    /**
     * The same for assertions: what comes some pictures later is asked for again until all of them hold, or is not there.
     *
     * @param assertions made on the FX thread; must not wait for it
     * @throws AssertionError what did not hold, if that is so for a minute
     */
    public static void untilAsserted(Runnable assertions) {
        AtomicReference<@Nullable Throwable> last = new AtomicReference<>();
        try {
            until(() -> {
                try {
                    assertions.run();
                    return true;
                } catch (AssertionError | RuntimeException missing) {
                    last.set(missing);
                    return false;
                }
            });
        } catch (TimeoutException never) {
            throw new AssertionError("not within " + PATIENCE_SECONDS + " s", last.get());
        }
    }
}
