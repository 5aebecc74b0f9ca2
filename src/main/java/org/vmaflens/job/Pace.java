package org.vmaflens.job;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How fast a job goes now, from what has been seen of its progress: its first second, in which code is loaded and
 * compiled, says little about the rest. For one thread.
 */
public final class Pace {

    /** Seconds that are looked back. */
    private static final double BACK = 1;

    private final Deque<JobProgress> seen = new ArrayDeque<>();

    /** Takes in how far the job is now; later is not earlier than before. */
    public void saw(JobProgress now) {
        seen.addLast(now);
        JobProgress first = seen.removeFirst();
        while (!seen.isEmpty() && now.seconds() - seen.getFirst().seconds() >= BACK) {
            first = seen.removeFirst();
        }
        seen.addFirst(first);
    }

    /** Predictions per second; 0 before anything was seen. */
    public double rate() {
        if (seen.isEmpty()) {
            return 0;
        }
        JobProgress first = seen.getFirst();
        JobProgress last = seen.getLast();
        return last.seconds() > first.seconds()
                ? (last.done() - first.done()) / (last.seconds() - first.seconds())
                : last.rate();
    }

    /** Seconds left at this rate; NaN where it cannot be told, such as in the first second. */
    public double secondsLeft() {
        JobProgress last = seen.peekLast();
        double rate = rate();
        return last == null || last.seconds() < BACK || rate <= 0 ? Double.NaN : (last.total() - last.done()) / rate;
    }
}
