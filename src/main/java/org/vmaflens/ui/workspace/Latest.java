package org.vmaflens.ui.workspace;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Progress;
import org.vmaflens.job.Job;
import org.vmaflens.job.JobRunner;

/**
 * Answers questions away from the FX thread, one at a time. While one is being answered only the newest of those that
 * come in is kept, so that a stream of changes is followed as fast as it can be and never queues up. FX thread only.
 */
public final class Latest {

    private final Worker worker;
    private final Executor back;
    private boolean busy;
    private @Nullable Runnable next;

    /** Does something elsewhere, with a progress that tells whether to stop. */
    @FunctionalInterface
    private interface Worker {
        void run(long total, Consumer<Progress> task);
    }

    private Latest(Worker worker, Executor back) {
        this.worker = worker;
        this.back = back;
    }

    /** Answers on the runner's threads; a fault in a question ends up in the log. */
    public static Latest on(JobRunner runner) {
        return new Latest((total, task) -> runner.aside(() -> task.accept(Progress.NONE)), FxThread::soon);
    }

    /** The same, but questions that may take long are jobs: listed under this title, with progress and cancel. */
    public static Latest on(JobRunner runner, String title) {
        return new Latest((total, task) -> {
            if (total == 0) {
                runner.aside(() -> task.accept(Progress.NONE));
            } else {
                runner.start(new Job(title, title, total, task::accept));
            }
        }, FxThread::soon);
    }

    /** The twin for small figures and tests: {@link #ask} returns when the answer has been taken. */
    public static Latest onSameThread() {
        return new Latest((total, task) -> task.accept(Progress.NONE), Runnable::run);
    }

    /** Has the question answered on a worker and gives the answer back on the FX thread. */
    public <T> void ask(Supplier<T> question, Consumer<T> answer) {
        ask(0, progress -> question.get(), answer);
    }

    /**
     * The same for a question that may take long: it shows among the jobs, and stops when it is cancelled there.
     *
     * @param total what the question tells its progress in all
     */
    public <T> void ask(long total, Function<Progress, T> question, Consumer<T> answer) {
        Runnable turn = () -> worker.run(total, progress -> answer(progress, question, answer));
        if (busy) {
            next = turn;
        } else {
            busy = true;
            turn.run();
        }
    }

    private <T> void answer(Progress progress, Function<Progress, T> question, Consumer<T> answer) {
        boolean answered = false;
        try {
            T found = question.apply(progress);
            answered = true;
            back.execute(() -> {
                try {
                    answer.accept(found);
                } finally {
                    ended();
                }
            });
        } finally {
            if (!answered) {
                back.execute(this::ended);
            }
        }
    }

    private void ended() {
        Runnable turn = next;
        next = null;
        busy = turn != null;
        if (turn != null) {
            turn.run();
        }
    }
}
