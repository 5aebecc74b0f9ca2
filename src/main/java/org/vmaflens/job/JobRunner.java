package org.vmaflens.job;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Starts jobs. The latest of its kind wins: starting one cancels its forerunner, whose result is then stale. */
public final class JobRunner implements AutoCloseable {

    private final Executor executor;
    private final @Nullable ExecutorService own;
    private final Map<String, Job> latest = new ConcurrentHashMap<>();
    private final List<Job> underWay = new CopyOnWriteArrayList<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    private JobRunner(Executor executor, @Nullable ExecutorService own) {
        this.executor = executor;
        this.own = own;
    }

    /** Jobs run on daemon threads of their own, which give way to a window; jobs of different kinds run side by side. */
    public static JobRunner onThreads() {
        ExecutorService threads = Executors.newCachedThreadPool(NamedThreads.givingWay("vmaf-lens-job"));
        return new JobRunner(threads, threads);
    }

    /** The twin for tests: {@link #start} returns when the job has ended. */
    public static JobRunner onSameThread() {
        return new JobRunner(Runnable::run, null);
    }

    /** Starts a job and cancels the one of its kind that may be running. Once closed, starts nothing. */
    public void start(Job job) {
        if (own != null && own.isShutdown()) {
            job.cancel();
            return;
        }
        Job former = latest.put(job.kind(), job);
        if (former != null) {
            former.cancel();
        }
        underWay.add(job);
        tell();
        executor.execute(() -> {
            try {
                job.run();
            } finally {
                underWay.remove(job);
                tell();
            }
        });
    }

    /** The jobs that have not ended, in the order they were started. */
    public List<Job> underWay() {
        return List.copyOf(underWay);
    }

    /** Runs it whenever a job is started or has ended, on whatever thread that happens. */
    public void onChange(Runnable watcher) {
        watchers.add(watcher);
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }

    /** Runs a small task beside the jobs, of which no list tells. Once closed, runs nothing. */
    public void aside(Runnable task) {
        if (own == null || !own.isShutdown()) {
            executor.execute(task);
        }
    }

    /** Whether no later job of its kind has been started, so that its result may be shown. */
    public boolean isLatest(Job job) {
        return latest.get(job.kind()) == job;
    }

    /** Cancels everything, waits a second for it, and gives the threads up. */
    @Override
    public void close() {
        latest.values().forEach(Job::cancel);
        if (own == null) {
            return;
        }
        own.shutdown();
        try {
            if (!own.awaitTermination(1, TimeUnit.SECONDS)) {
                own.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            own.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
