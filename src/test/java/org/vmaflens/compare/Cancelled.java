package org.vmaflens.compare;

import org.vmaflens.explain.Progress;

/** Nobody wants the result. */
final class Cancelled implements Progress {

    @Override
    public void advance(long predictions) {
        // nobody watches
    }

    @Override
    public boolean isCancelled() {
        return true;
    }
}
