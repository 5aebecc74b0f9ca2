package org.vmaflens.ui.workspace;

/**
 * A run of rows of a clip, both ends included.
 *
 * @param first index of the first row
 * @param last index of the last row; before {@code first} where nothing is selected
 */
public record FrameRange(int first, int last) {

    /** No range. */
    public static final FrameRange NONE = new FrameRange(0, -1);

    /** The range between two rows in either order. */
    public static FrameRange between(int one, int other) {
        return new FrameRange(Math.min(one, other), Math.max(one, other));
    }

    /** Whether it holds no frame. */
    public boolean isEmpty() {
        return last < first;
    }

    /** How many rows it holds. */
    public int size() {
        return last - first + 1;
    }
}
