package org.vmaflens.job;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Daemon threads with names that can be read in a thread dump. */
final class NamedThreads implements ThreadFactory {

    private static final System.Logger LOG = System.getLogger(NamedThreads.class.getName());

    private final String prefix;
    private final int priority;
    private final AtomicInteger count = new AtomicInteger();

    NamedThreads(String prefix) {
        this(prefix, Thread.NORM_PRIORITY);
    }

    private NamedThreads(String prefix, int priority) {
        this.prefix = prefix;
        this.priority = priority;
    }

    /** Threads that give way to those that answer a user, where the system knows priorities. */
    static NamedThreads givingWay(String prefix) {
        return new NamedThreads(prefix, Thread.MIN_PRIORITY);
    }

    @Override
    @SuppressWarnings("ThreadPriorityCheck") // nothing but how soon a window answers depends on it
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(task, prefix + "-" + count.incrementAndGet());
        thread.setDaemon(true);
        thread.setPriority(priority);
        thread.setUncaughtExceptionHandler((who, failure) -> LOG.log(System.Logger.Level.ERROR,
                "Uncaught on " + who.getName(), failure));
        return thread;
    }
}
