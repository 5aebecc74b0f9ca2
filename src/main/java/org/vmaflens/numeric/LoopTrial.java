package org.vmaflens.numeric;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Whether the JVM has compiled one vector loop by now. No JVM tells, so it is found out on the work itself: a part of it is
 * done in vectors and timed, which is also what has them compiled. Safe to use from several threads.
 */
final class LoopTrial {

    /** What lies far between an operation on a vector that is not compiled (200 ns and more) and one that is (1 to 3). */
    private static final long NANOS_PER_OPERATION = 20;
    /** What a call and two looks at the clock may take. */
    private static final long NANOS_PER_CALL = 150;
    /** Operations of every lane without which a call tells nothing: so little may be done beside the loop. */
    private static final int ENOUGH = 8;
    /** Of the time that the loop takes, one part in so many is for trying. */
    private static final int PARTS = 4;

    private final int lanes;
    private final AtomicLong scalarTime = new AtomicLong();
    private final AtomicLong vectorTime = new AtomicLong();
    private volatile boolean over;

    /** @param lanes doubles in a vector */
    LoopTrial(int lanes) {
        this.lanes = lanes;
    }

    /** Whether it is compiled, for good. */
    boolean isOver() {
        return over;
    }

    /** Whether a piece of work is large enough to tell anything, in operations on single doubles. */
    boolean isEnough(long operations) {
        return operations >= (long) ENOUGH * lanes;
    }

    /** Whether it is time to try so many operations in vectors, if they take what compiled ones take at the most. */
    boolean isDue(long operations) {
        return vectorTime.get() + most(operations) < scalarTime.get() / (PARTS - 1);
    }

    /** Takes the time of a piece of work that was done by the scalar loop. */
    void tookScalars(long nanos) {
        scalarTime.addAndGet(nanos);
    }

    /** Takes the time of a piece of work that was done in vectors. */
    void tookVectors(long nanos, long operations) {
        vectorTime.addAndGet(nanos);
        if (nanos <= most(operations)) {
            over = true;
        }
    }

    private long most(long operations) {
        return NANOS_PER_CALL + NANOS_PER_OPERATION * operations / lanes;
    }
}
