package org.vmaflens.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
     * @param more what else is compared soon; asked twice, for a record and its twin
     * @return how many records were equal to their twins
     */
    public static int make(Supplier<List<Record>> more) {
        List<Record> records = records(more);
        List<Record> twins = records(more);
        int equal = 0;
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).equals(twins.get(i)) && records.get(i).hashCode() == twins.get(i).hashCode()) {
                equal++;
            }
        }
        return equal;
    }

    private static List<Record> records(Supplier<List<Record>> more) {
        List<Record> all = new ArrayList<>(List.of(new JobProgress(1, 2, 3),
                new ClipStats(1, 1, 1, LogDifference.NONE, 0, ClipStats.NONE.lows()),
                new Question("", "", Method.POINTS, null, new ReferenceChoice.Pristine(), false, false),
                new Question("", "", Method.EXACT, Neighbourhood.DEFAULTS.withSamples(5000), null, false, false),
                new Settings(List.of(new Setting('A', Neighbourhood.DEFAULTS)), 0), new FrameRange(0, 1)));
        all.addAll(more.get());
        return all;
    }
}
