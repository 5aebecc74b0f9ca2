package org.vmaflens.job;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Daemon threads with names that can be read in a thread dump. */
final class NamedThreads implements ThreadFactory {

    private static final System.Logger LOG = System.getLogger(NamedThreads.class.getName());

    private final String prefix;
    private final AtomicInteger count = new AtomicInteger();

    NamedThreads(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(task, prefix + "-" + count.incrementAndGet());
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((who, failure) -> LOG.log(System.Logger.Level.ERROR,
                "Uncaught on " + who.getName(), failure));
        return thread;
    }
}
