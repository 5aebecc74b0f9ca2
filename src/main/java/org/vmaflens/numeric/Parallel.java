package org.vmaflens.numeric;

/**
 * Splits a range of independent items over a fixed number of workers. The engine asks for work to be spread through
 * this interface only, so it owns no threads; whoever owns them (a job runner, a benchmark, a test) passes one in.
 */
public interface Parallel {

    /** One worker: the caller's own thread. Makes tests deterministic. */
    Parallel SAME_THREAD = new Parallel() {
        @Override
        public int workers() {
            return 1;
        }

        @Override
        public void forEachChunk(int count, int chunk, Chunk body) {
            for (int from = 0; from < count; from += chunk) {
                body.run(from, Math.min(count, from + chunk));
            }
        }
    };

    /** How many chunks can run at the same time; at least one. */
    int workers();

    /**
     * Runs {@code body} on every chunk {@code [from, to)} of {@code [0, count)} and returns when all have ended. Chunks
     * may run at the same time and in any order. The first exception that a chunk throws is thrown here once the others
     * have ended.
     *
     * @param count how many items there are
     * @param chunk how many items one call of {@code body} takes at the most; at least 1
     */
    void forEachChunk(int count, int chunk, Chunk body);

    /** Work on the items {@code from} (inclusive) to {@code to} (exclusive). */
    @FunctionalInterface
    interface Chunk {
        /** Does the work of the items {@code [from, to)}. */
        void run(int from, int to);
    }
}
