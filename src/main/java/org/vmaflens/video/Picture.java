package org.vmaflens.video;

/**
 * One frame as pixels. The array is not copied and must not be changed.
 *
 * @param width, height in pixels
 * @param argb height × width, row after row: opaque, 8 bits a channel
 */
public record Picture(int width, int height, int[] argb) {
}
