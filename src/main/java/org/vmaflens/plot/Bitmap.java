package org.vmaflens.plot;

/**
 * A picture as pixels, to be drawn on a surface. The array is not copied and must not be changed.
 *
 * @param width, height in pixels
 * @param argb height × width, row after row, 8 bits a channel
 */
public record Bitmap(int width, int height, int[] argb) {
}
