package org.vmaflens.ui.workspace;

import java.util.HashSet;
import java.util.Set;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.job.JobProgress;
import org.vmaflens.log.LogDifference;

/**
 * Calls what the JVM makes at its first call, as the methods by which records are compared: together they would hold up
 * the first picture of an explanation by some twenty milliseconds.
 */
public final class FirstCalls {

    private FirstCalls() {
    }

    /**
     * Makes them, on any thread.
     *
     * @return how many records were compared with their twins
     */
    public static int make() {
        Set<Object> met = new HashSet<>();
        for (int twin = 0; twin < 2; twin++) { // which are compared, as they have the same hash
            met.add(new JobProgress(1, 2, 3));
            met.add(new ClipStats(1, 1, 1, LogDifference.NONE, 0, ClipStats.NONE.lows()));
            met.add(new Question("", "", Method.POINTS, null, new ReferenceChoice.Pristine(), false, false));
            met.add(new Question("", "", Method.EXACT, Neighbourhood.DEFAULTS.withSamples(5000), null, false, false));
        }
        return met.size();
    }
}
