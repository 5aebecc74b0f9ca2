package org.vmaflens.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.vmaflens.explain.Progress;

/**
 * Progress on standard error: one line that is drawn over itself on a terminal, a plain line at every quarter
 * elsewhere.
 */
final class ProgressLine implements Progress {

    private static final int WIDTH = 30;
    private static final int REDRAWS = 100;
    private static final int PLAIN_LINES = 4;

    private final PrintWriter err;
    private final boolean terminal;
    private final boolean quiet;
    private final long total;
    private final long start = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong drawnSteps = new AtomicLong();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    ProgressLine(PrintWriter err, boolean terminal, boolean quiet, long total) {
        this.err = err;
        this.terminal = terminal;
        this.quiet = quiet;
        this.total = Math.max(1, total);
    }

    @Override
    public void advance(long predictions) {
        long now = Math.min(total, done.addAndGet(predictions));
        int steps = terminal ? REDRAWS : PLAIN_LINES;
        long step = now * steps / total;
        if (!quiet && step > drawnSteps.get()) {
            draw(now, step);
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }

    /** Asks the run to end; may be called from any thread. */
    void cancel() {
        cancelled.set(true);
    }

    /** Ends the line, so that what is printed next stands on its own. */
    void end() {
        if (!quiet && terminal && drawnSteps.get() > 0) {
            synchronized (err) {
                err.println();
                err.flush();
            }
        }
    }

    /** A worker that comes late with an earlier step draws nothing, so that the line never goes back. */
    private void draw(long now, long step) {
        double seconds = (System.nanoTime() - start) / 1e9;
        double fraction = (double) now / total;
        int filled = (int) Math.round(fraction * WIDTH);
        String text = String.format(Locale.ROOT, "[%s%s] %3.0f %%  %,d of %,d predictions  %,.0f/s  %.1f s left",
                "█".repeat(filled), "·".repeat(WIDTH - filled), 100 * fraction, now, total, now / seconds,
                seconds * (1 - fraction) / fraction);
        synchronized (err) {
            if (step <= drawnSteps.get()) {
                return;
            }
            drawnSteps.set(step);
            err.print(terminal ? "\r" + text + "\u001b[K" : text + System.lineSeparator());
            err.flush();
        }
    }
}
