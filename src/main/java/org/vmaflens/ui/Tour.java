package org.vmaflens.ui;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import org.vmaflens.job.JobRunner;

/**
 * What users of a window do most, done one after the other. The build takes it while a JVM archives what a start needs:
 * whatever is first done in a window later has then been done before, and takes a fraction of the time.
 */
final class Tour {

    private static final List<String> STOPS = List.of("tab-2", "theme", "theme", "tab-3", "theme", "theme", "compare",
            "theme", "theme", "method-exact", "tab-1", "theme", "theme", "method-sampled", "explain", "help", "help",
            "method-points");

    /** The first time is never typical. */
    private static final int ROUNDS = 2;

    private final Commands commands;
    private final JobRunner runner;
    private final Queue<String> left = new ArrayDeque<>();

    /** Through a window's commands, whose jobs run here. */
    Tour(Commands commands, JobRunner runner) {
        this.commands = commands;
        this.runner = runner;
        Collections.nCopies(ROUNDS, STOPS).forEach(left::addAll);
    }

    /** Does the next thing unless a job still runs; false at its end. FX thread only. */
    boolean goOn() {
        if (!runner.underWay().isEmpty()) {
            return true;
        }
        String stop = left.poll();
        if (stop == null) {
            return false;
        }
        commands.get(stop).action().run();
        return true;
    }
}
