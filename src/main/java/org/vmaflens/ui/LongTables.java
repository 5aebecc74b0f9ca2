package org.vmaflens.ui;

import java.util.List;
import javafx.beans.Observable;
import org.vmaflens.job.JobRunner;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.Workspace;

/**
 * Has what a table of a film needs rehearsed, once, when the first long clip is explained: before that both the window
 * and the workers have better things to do. FX thread only.
 */
final class LongTables {

    /** Frames; the tables of shorter clips are no trouble. */
    private static final int LONG = 20_000;

    private final Workspace workspace;
    private final JobRunner runner;
    private final Runnable rehearsal;
    private boolean begun;

    private LongTables(Workspace workspace, JobRunner runner, Runnable rehearsal) {
        this.workspace = workspace;
        this.runner = runner;
        this.rehearsal = rehearsal;
    }

    /**
     * Waits for the first long clip.
     *
     * @param rehearsal what to do then, on a worker
     */
    static void watch(Workspace workspace, JobRunner runner, Runnable rehearsal) {
        LongTables tables = new LongTables(workspace, runner, rehearsal);
        List.<Observable>of(workspace.clipProperty(), workspace.revisionProperty())
                .forEach(cause -> cause.addListener(changed -> tables.look()));
    }

    private void look() {
        Clip clip = workspace.clipProperty().get();
        if (!begun && clip != null && clip.matrix().frameCount() >= LONG
                && workspace.shown().filter(clip::isWhole).isPresent()) {
            begun = true;
            runner.aside(rehearsal);
        }
    }
}
