package org.vmaflens.explain;

/** How the engine tells of its progress and learns that nobody wants the result any more. Called from any worker. */
public interface Progress {

    /** Nobody watches, nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void advance(long predictions) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** So many more SVM predictions (or their equivalent in the method's cost) are done. */
    void advance(long predictions);

    /** Whether to stop; asked at least every 5 ms of work. Frames finished by then are kept. */
    boolean isCancelled();

    /**
     * The result that is being filled, once, before its first frame: a frame whose {@code finished} flag is set may be
     * shown while the rest is under way. Optional for explainers; a window uses it to draw early.
     */
    default void begun(Explanations filling) {
        // nobody watches
    }
}
