package org.vmaflens.explain;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Arrays that the workers of one run use over and over. Made anew for every frame they were most of what a run leaves to
 * the collector, whose pauses a window feels. Safe to use from several threads.
 */
final class Scratch {

    private final Queue<double[]> free = new ConcurrentLinkedQueue<>();

    /** Zeros, at least as many as asked for. The caller's alone until given back. */
    double[] take(int length) {
        double[] known = free.poll();
        if (known == null || known.length < length) {
            return new double[length];
        }
        Arrays.fill(known, 0, length, 0);
        return known;
    }

    /** Hands an array on to whoever asks next. */
    void giveBack(double[] array) {
        free.add(array);
    }
}
