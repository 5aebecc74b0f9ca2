package org.vmaflens.ui.frames;

import java.util.function.IntPredicate;

/**
 * A filter that was typed.
 *
 * @param words what was understood, in full; empty for no filter
 * @param trouble what was not understood, and what would be; empty when all was
 * @param matches which rows it lets through
 */
record Query(String words, String trouble, IntPredicate matches) {

    /** Lets everything through. */
    static final Query ALL = new Query("", "", row -> true);

    static Query refused(String trouble) {
        return new Query("", trouble, row -> true);
    }
}
