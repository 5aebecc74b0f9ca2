package org.vmaflens.ui.workspace;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vmaflens.job.JobRunner;

/**
 * Answers questions away from the FX thread, one at a time. While one is being answered only the newest of those that
 * come in is kept, so that a stream of changes is followed as fast as it can be and never queues up. FX thread only.
 */
public final class Latest {

    private final Executor worker;
    private final Executor back;
    private boolean busy;
    private @Nullable Runnable next;

    private Latest(Executor worker, Executor back) {
        this.worker = worker;
        this.back = back;
    }

    /** Answers on the runner's threads; a fault in a question ends up in the log. */
    public static Latest on(JobRunner runner) {
        return new Latest(runner::aside, FxThread::soon);
    }

    /** The twin for small figures and tests: {@link #ask} returns when the answer has been taken. */
    public static Latest onSameThread() {
        return new Latest(Runnable::run, Runnable::run);
    }

    /** Has the question answered on a worker and gives the answer back on the FX thread. */
    public <T> void ask(Supplier<T> question, Consumer<T> answer) {
        Runnable turn = () -> worker.execute(() -> answer(question, answer));
        if (busy) {
            next = turn;
        } else {
            busy = true;
            turn.run();
        }
    }

    private <T> void answer(Supplier<T> question, Consumer<T> answer) {
        boolean answered = false;
        try {
            T found = question.get();
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
