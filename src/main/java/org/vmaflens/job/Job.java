package org.vmaflens.job;

import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Progress;
import org.vmaflens.model.LensException;

/**
 * One run of engine work over a snapshot of its inputs. Counts what is done, can be cancelled from any thread, and ends
 * in exactly one state. Whoever shows it reads the counters when it repaints; nothing is sent per step.
 */
public final class Job implements Progress {

    private static final System.Logger LOG = System.getLogger(Job.class.getName());

    private final String kind;
    private final String title;
    private final long total;
    private @Nullable Work work;
    private final LongAdder done = new LongAdder();
    private volatile JobState state = JobState.READY;
    private volatile boolean cancelled;
    private volatile long startedNanos;
    private volatile long endedNanos;
    private volatile @Nullable String failure;

    /** What a job does; gives up soon after {@link Progress#isCancelled()} says so. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void run(Progress progress);
    }

    /**
     * @param kind a job supersedes earlier ones of its kind
     * @param title what it does, for the status bar
     * @param total predictions, or what takes as long; 0 when unknown
     */
    public Job(String kind, String title, long total, Work work) {
        this.kind = kind;
        this.title = title;
        this.total = total;
        this.work = work;
    }

    /**
     * Does the work on this thread and ends in DONE, CANCELLED or FAILED; throws nothing. Lets go of the work, and so of
     * what it holds, when it is done.
     */
    void run() {
        Work todo = work;
        work = null;
        if (cancelled || todo == null) {
            state = JobState.CANCELLED;
            return;
        }
        startedNanos = System.nanoTime();
        state = JobState.RUNNING;
        JobState end = JobState.FAILED;
        try {
            todo.run(this);
            end = cancelled ? JobState.CANCELLED : JobState.DONE;
        } catch (LensException expected) {
            failure = expected.sentence();
        } catch (OutOfMemoryError tooBig) {
            failure = "There is not enough memory for this; fewer samples or fewer clips need less.";
            LOG.log(System.Logger.Level.DEBUG, title, tooBig);
        } catch (RuntimeException | Error bug) { // any bug of ours must end in a sentence, never in a dead bar
            failure = "%s failed because of a fault in VMAF Lens. Please report it; %s.".formatted(title,
                    FaultLog.keep(title, bug));
        } finally {
            endedNanos = System.nanoTime();
            state = end;
        }
    }

    /** Asks the work to stop; frames finished by then are kept. */
    public void cancel() {
        cancelled = true;
    }

    @Override
    public void advance(long predictions) {
        done.add(predictions);
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /** A job supersedes earlier ones of its kind. */
    public String kind() {
        return kind;
    }

    /** What it does, for the status bar. */
    public String title() {
        return title;
    }

    /** Where it is. */
    public JobState state() {
        return state;
    }

    /** Why it failed, in a sentence for the user. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** Progress at this moment. */
    public JobProgress progress() {
        long until = state.isOver() ? endedNanos : System.nanoTime();
        double seconds = state == JobState.READY ? 0 : Math.max(0, (until - startedNanos) / 1e9);
        return new JobProgress(Math.min(done.sum(), total), total, seconds);
    }
}
