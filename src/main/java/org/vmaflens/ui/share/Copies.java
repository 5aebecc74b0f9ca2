package org.vmaflens.ui.share;

/**
 * Which copy of a window was asked for last. Pictures and figures are made while the window goes on; one that is ready
 * after a later copy was asked for must not take its place on the clipboard. FX thread only.
 */
public final class Copies {

    private int asked;

    /** Begins a copy and gives its number. */
    int begin() {
        return ++asked;
    }

    /** Whether none was asked for after it. */
    boolean isLatest(int copy) {
        return copy == asked;
    }
}
