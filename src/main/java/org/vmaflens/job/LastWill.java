package org.vmaflens.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command that is interrupted (Ctrl-C, or a polite kill) stop its work and write what it has before the JVM ends.
 * While one is open, the JVM's end first runs {@code stop} and then waits until it is closed, at most half a minute.
 */
public final class LastWill implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook;

    /**
     * Stands ready.
     *
     * @param stop asks the work to end soon; called from another thread
     */
    public LastWill(Runnable stop) {
        hook = new Thread(() -> {
            stop.run();
            await();
        }, "last-will");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The work is done, or what there is of it is written: the JVM may end. */
    @Override
    public void close() {
        written.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // the hook is running, and has just been told to go on
            return;
        }
    }

    private void await() {
        try {
            if (!written.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.getLogger(LastWill.class.getName()).log(System.Logger.Level.WARNING,
                        "Ended before all was written.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
