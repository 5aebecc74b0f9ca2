package org.vmaflens.explain;

/**
 * The progress of a bootstrap member's run: counts and stops with the whole run, but its half-filled result is not the
 * one to show.
 */
record MemberProgress(Progress whole) implements Progress {

    @Override
    public void advance(long predictions) {
        whole.advance(predictions);
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }
}
