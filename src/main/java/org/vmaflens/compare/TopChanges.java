package org.vmaflens.compare;

/**
 * The frames of one clip whose most important feature is not the same in two explanations.
 *
 * @param clip its name
 * @param frames their numbers, ascending
 */
public record TopChanges(String clip, int[] frames) {
}
